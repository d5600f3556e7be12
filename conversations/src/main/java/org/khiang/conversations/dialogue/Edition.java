package org.khiang.conversations.dialogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Which wording a script file holds and who has signed it off. A review counts for the wording it saw: one changed
 * letter gives another version, and the file is unreviewed again.
 *
 * @param version   twelve hexadecimal digits of the file without its review
 * @param by        who read it; empty when nobody did
 * @param on        the day of the review as written, or empty
 * @param signedFor the version that was read, or empty
 */
public record Edition(String file, String version, String by, String on, String signedFor) {
    private static final int DIGITS = 12;
    private static final String REVIEW = "(?m)^reviewed:.*\\R(?:[ \\t]+(?:by|on|version):.*\\R)*";

    static Edition unread(String file, String text) {
        return new Edition(file, versionOf(text), "", "", "");
    }

    static Edition read(String file, String text, Entry review) {
        review.only(Set.of("by", "on", "version"));
        return new Edition(file, versionOf(text), review.text("by"), review.text("on"), review.text("version", ""));
    }

    /** True when a practitioner has read exactly these words. */
    public boolean reviewed() {
        return signedFor.equals(version);
    }

    private static String versionOf(String text) {
        String words = text.replace("\r\n", "\n").replaceFirst(REVIEW, "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
