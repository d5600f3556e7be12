package org.khiang.nlp.text;

/**
 * Where a cleaning step is worth trying: its first letters, without the patience of a pattern. A look may say yes in
 * vain, never no in vain.
 */
final class Starts {
    static final Mapped.Start ANYWHERE = (text, at) -> true;
    static final Mapped.Start LATIN = (text, at) -> isLatin(text.charAt(at));
    static final Mapped.Start DIGIT = (text, at) -> isDigit(text.charAt(at));
    static final Mapped.Start LATIN_OR_DIGIT = (text, at) -> isLatin(text.charAt(at)) || isDigit(text.charAt(at));
    /** A key of the keyboard after a space or at the start. */
    static final Mapped.Start KEY = (text, at) -> isKey(text.charAt(at))
            && (at == 0 || !isKey(text.charAt(at - 1)));
    /** A web address starts with a letter or digit, and so does each of its parts. */
    static final Mapped.Start LINK = (text, at) -> isLatin(text.charAt(at)) || isDigit(text.charAt(at))
            || text.charAt(at) == '-';
    static final Mapped.Start ACCOUNT = (text, at) -> text.charAt(at) == '@';
    static final Mapped.Start PICTURE = (text, at) -> text.charAt(at) >= '\u00A6' && !Needed.isThai(text.charAt(at));
    static final Mapped.Start UNSEEN = (text, at) -> text.charAt(at) < ' '
            || text.charAt(at) >= '\u007F' && !Needed.isThai(text.charAt(at));
    static final Mapped.Start SPACE = (text, at) -> text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0';
    static final Mapped.Start TWICE = (text, at) -> at + 1 < text.length() && text.charAt(at) == text.charAt(at + 1);
    static final Mapped.Start THREE_TIMES = (text, at) -> at + 2 < text.length()
            && text.charAt(at) == text.charAt(at + 1) && text.charAt(at) == text.charAt(at + 2);
    /** A Thai letter where no Thai one stands before. */
    static final Mapped.Start THAI_WORD = (text, at) -> isThaiLetter(text.charAt(at))
            && (at == 0 || !isThaiLetter(text.charAt(at - 1)));
    /** A Thai sign or vowel that is no consonant. */
    static final Mapped.Start SIGN = (text, at) -> text.charAt(at) >= '\u0E30' && text.charAt(at) <= '\u0E4E';

    /** A sign between letters, as Needed knows them. */
    static final Mapped.Start BETWEEN = (text, at) -> Needed.isCut(text.charAt(at));

    private Starts() {
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isKey(char letter) {
        return letter > ' ' && letter <= '~';
    }

    private static boolean isThaiLetter(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E4E';
    }
}
