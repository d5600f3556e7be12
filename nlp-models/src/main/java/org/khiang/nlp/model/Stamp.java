package org.khiang.nlp.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hash of all that makes a model: the corpus, the phrase lists and the code that reads them. It is also its
 * version.
 */
final class Stamp {
    private static final String FILE = "version.txt";
    private static final List<String> READERS = List.of("words", "rules", "org/khiang/nlp/text", "org/khiang/nlp/rules",
            "org/khiang/nlp/model");

    private Stamp() {
    }

    static String of(List<Path> corpus, Path classes) throws IOException {
        List<Path> all = new ArrayList<>(corpus);
        for (String reader : READERS) {
            try (Stream<Path> files = Files.walk(classes.resolve(reader))) {
                files.filter(Files::isRegularFile).sorted().forEach(all::add);
            }
        }
        MessageDigest digest = sha256();
        for (Path file : all) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    static boolean isIn(Path models, String stamp) throws IOException {
        Path file = models.resolve(FILE);
        return Files.exists(file) && Files.readString(file).equals(stamp);
    }

    static void write(Path models, String stamp) throws IOException {
        Files.writeString(models.resolve(FILE), stamp);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
