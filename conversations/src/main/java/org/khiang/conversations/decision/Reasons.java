package org.khiang.conversations.decision;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a reason from a phrase that could stand under anything (CP-61); the phrases are data. */
@Singleton
final class Reasons {
    /** Letters that must be left when the phrases are taken away. */
    private static final int LEAST = 8;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Pattern phrases;

    Reasons() {
        // A Thai phrase is found anywhere, since words are written together; an English one only as whole words.
        phrases = Pattern.compile(text().lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(line -> line.charAt(0) < 0x80 ? "\\b" + Pattern.quote(line) + "\\b" : Pattern.quote(line))
                .collect(Collectors.joining("|")));
    }

    /** True when something is said that is about this child and not about any. */
    boolean says(String reason) {
        String seen = reason.toLowerCase(Locale.ROOT).replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF]", "");
        String read = NO_LETTER.matcher(seen).replaceAll(" ");
        String thaiTogether = read.replaceAll("(?<=\\P{ASCII}) (?=\\P{ASCII})", "");
        return phrases.matcher(thaiTogether).replaceAll(" ").replaceAll("[^\\p{L}\\p{M}]", "").length() >= LEAST;
    }

    private static String text() {
        try (InputStream file = Reasons.class.getResourceAsStream("/decision/empty-reasons.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
