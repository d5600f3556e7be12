package org.khiang.nlp.personal;

/** The check digit of a Thai citizen id. */
final class CitizenId {
    private static final int DIGITS = 13;

    private CitizenId() {
    }

    /** Whether these are thirteen digits, Thai or Arabic, of which the last is right; other signs are passed over. */
    static boolean isRight(String written) {
        int[] digits = written.codePoints().filter(Character::isDigit).map(d -> Character.digit(d, 10)).toArray();
        if (digits.length != DIGITS) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += digits[i] * (DIGITS - i);
        }
        return (11 - sum % 11) % 10 == digits[DIGITS - 1];
    }
}
