package org.khiang.conversations.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this room as they stand in the resources: rows of cells, remarks left out. */
final class Lists {
    private Lists() {
    }

    /** The rows of a list such as "groups". */
    static List<List<String>> rows(String name) {
        return text("/numbers/" + name + ".tsv").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t"))).toList();
    }

    /** A resource as text. */
    static String text(String resource) {
        try (InputStream file = Lists.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
