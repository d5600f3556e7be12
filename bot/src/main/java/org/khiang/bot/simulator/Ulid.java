package org.khiang.bot.simulator;

import java.security.SecureRandom;

/** Event ids as LINE makes them: 26 characters, the first ten of them the time. */
final class Ulid {
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int TIME_CHARS = 10;
    private static final int CHARS = 26;
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ulid() {
    }

    static String at(long millis) {
        char[] text = new char[CHARS];
        long rest = millis;
        for (int i = TIME_CHARS - 1; i >= 0; i--) {
            text[i] = DIGITS[(int) (rest & (DIGITS.length - 1))];
            rest >>>= BITS;
        }
        for (int i = TIME_CHARS; i < CHARS; i++) {
            text[i] = DIGITS[RANDOM.nextInt(DIGITS.length)];
        }
        return new String(text);
    }
}
