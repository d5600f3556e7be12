package org.khiang.nlp.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khiang.nlp.text.Normaliser;

/**
 * Reads whether what stands just before a phrase takes it back. Only a negating word followed by at most three light
 * words counts: "did not tell anybody I was hit" must not be read as "was not hit".
 */
final class Negation {
    /** Letters to look back. */
    static final int REACH = 24;

    private final LetterTree<Integer> words;
    private final Pattern before;
    private final Pattern bare;
    private final boolean across;
    private final Pattern polite;

    Negation(Block words) {
        this.words = LetterTree.of(plain(words.alternatives("say")).stream()
                .map(word -> new LetterTree.Entry<>(word, word.length())).toList());
        String say = "(?<!" + anyOf(words.alternatives("condition")) + ")(?:" + anyOf(words.alternatives("say")) + ")";
        before = Pattern.compile(say + "(?:" + anyOf(words.alternatives("light")) + "){0,3}$");
        bare = Pattern.compile(say + "$");
        across = !words.one("across", "yes").equals("no");
        polite = Pattern.compile("(?:" + anyOf(words.alternatives("polite")) + "|[\\s\\p{P}\\uE000-\\uE0FF]|555)*");
    }

    private static String anyOf(List<String> words) {
        return plain(words).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(w -> Normaliser.plain(Normaliser.clean(w)).text())
                .sorted((a, b) -> b.length() - a.length()).toList();
    }

    /**
     * Whether a text that holds a negating word ends in one that governs what comes next.
     *
     * @param broken the writer put a space between this and the phrase; "across: no" lets only a bare word pass it
     */
    boolean endsWith(String left, boolean broken) {
        return (broken && !across ? bare : before).matcher(left).find();
    }

    /** For each place of a plain text where the last negating word before it starts, -1 when there is none. */
    int[] lastBefore(String plain) {
        int[] starts = new int[plain.length() + 1];
        Arrays.fill(starts, -1);
        words.in(plain, (start, length) -> starts[start + length] = Math.max(starts[start + length], start));
        for (int at = 1; at < starts.length; at++) {
            starts[at] = Math.max(starts[at], starts[at - 1]);
        }
        return starts;
    }

    boolean isPolite(String rest) {
        return polite.matcher(rest).matches();
    }
}
