package org.khiang.conversations.speech;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.khiang.nlp.text.Lines;

/** Numbers, accounts and addresses of public services: a counsellor may pass them on. */
record OpenContacts(List<String> known) {
    /** What may follow a known address; digits could be a number of one's own. */
    private static final Pattern PAGE = Pattern.compile("[a-z/_-]*");

    static OpenContacts read(String resource) {
        return new OpenContacts(Lines.of(resource).stream().map(OpenContacts::bare).toList());
    }

    /** Whether all that is written there, without a break, is one of them; an address may go on after its host. */
    boolean hold(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from > 0 && goesOn(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && goesOn(text.charAt(to))) {
            to++;
        }
        String written = bare(text.substring(from, to));
        return known.stream().anyMatch(open -> written.equals(open)
                || written.startsWith(open + "/") && PAGE.matcher(written.substring(open.length())).matches());
    }

    private static boolean goesOn(char letter) {
        return letter < 0x80 && !Character.isWhitespace(letter);
    }

    private static String bare(String written) {
        return written.toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?(www\\.)?", "").replaceAll("[\\s()-]", "")
                .replaceFirst("/$", "");
    }
}
