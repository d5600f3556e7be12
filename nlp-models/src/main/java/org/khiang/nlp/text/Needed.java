package org.khiang.nlp.text;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Quick looks that tell whether a cleaning step can have anything to do: most messages need few of them, and a look
 * costs a hundredth of a search. A look may say yes in vain, never no in vain.
 */
final class Needed {
    static final Predicate<String> LATIN = any(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    static final Predicate<String> DIGIT = any(c -> c >= '0' && c <= '9');
    static final Predicate<String> LATIN_OR_DIGIT = LATIN.or(DIGIT);
    static final Predicate<String> COMPOSING = text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC);
    static final Predicate<String> PICTURE = any(c -> c >= '\u00A6' && !isThai(c));
    static final Predicate<String> UNSEEN = any(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r'
            || c >= '\u007F' && !isThai(c));
    static final Predicate<String> THAI_DIGIT = any(c -> c >= '\u0E50' && c <= '\u0E59');
    static final Predicate<String> NIKHAHIT = any(c -> c == '\u0E4D');
    static final Predicate<String> LAKKHANGYAO = any(c -> c == '\u0E45');
    static final Predicate<String> AGAIN = any(c -> c == '\u0E46');
    static final Predicate<String> SIGN = any(c -> c >= '\uE000' && c <= '\uE0FF');
    static final Predicate<String> SPACE = any(c -> c <= ' ' || c == '\u00A0' || c >= '\u1680' && c <= '\u3000');
    static final Predicate<String> APART = any(c -> " .*_~\u00B7\u2022-".indexOf(c) >= 0);
    /** The same letter twice in a row. */
    static final Predicate<String> REPEATED = text -> {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == text.charAt(i - 1)) {
                return true;
            }
        }
        return false;
    };
    /** A tone or vowel sign after something that is neither a consonant nor, for a tone, the vowel below it. */
    static final Predicate<String> STRAY_MARK = text -> {
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            if (isMark(text.charAt(i)) && !(isConsonant(before) || isTone(text.charAt(i)) && isVowelSign(before))) {
                return true;
            }
        }
        return false;
    };

    private Needed() {
    }

    private static Predicate<String> any(IntPredicate kind) {
        return text -> {
            for (int i = 0; i < text.length(); i++) {
                if (kind.test(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean isThai(int letter) {
        return letter >= '\u0E01' && letter <= '\u0E5B' && (letter < '\u0E3B' || letter > '\u0E3E');
    }

    private static boolean isConsonant(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E2E';
    }

    private static boolean isVowelSign(char letter) {
        return letter == '\u0E31' || letter >= '\u0E34' && letter <= '\u0E3A';
    }

    private static boolean isTone(char letter) {
        return letter >= '\u0E47' && letter <= '\u0E4E';
    }

    private static boolean isMark(char letter) {
        return isVowelSign(letter) || isTone(letter);
    }
}
