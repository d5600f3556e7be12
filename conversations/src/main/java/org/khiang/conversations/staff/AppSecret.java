package org.khiang.conversations.staff;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an authenticator app is told, shown this once. */
public final class AppSecret {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private final String written;
    private final String login;

    AppSecret(byte[] secret, String login) {
        this.written = base32(secret);
        this.login = login;
    }

    /** The secret in letters, for who cannot photograph a screen. */
    public String written() {
        return written;
    }

    /** What the square code holds: the form that authenticator apps agreed on. */
    public String uri() {
        String name = URLEncoder.encode("Khiang:" + login, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + name + "?secret=" + written + "&issuer=Khiang";
    }

    /** RFC 4648; the length of a secret is a multiple of five bytes, so nothing is padded. */
    private static String base32(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        int length = bytes.length * Byte.SIZE / BITS;
        StringBuilder letters = new StringBuilder();
        for (int i = length - 1; i >= 0; i--) {
            letters.append(LETTERS.charAt(number.shiftRight(i * BITS).intValue() & 31));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return "secret of an app";
    }
}
