package org.khiang.nlp.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of a report in one language, from /evaluation. */
final class Wording {
    private final String language;
    private final Properties words = new Properties();

    /** @param language en or th */
    Wording(String language) {
        this.language = language;
        try (InputStream in = Wording.class.getResourceAsStream("/evaluation/words." + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The words for a key; a key without words is a mistake in the data and throws IllegalArgumentException. */
    String of(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return word;
    }

    String language() {
        return language;
    }

    Properties all() {
        return words;
    }
}
