package org.khiang.nlp.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * Labelled messages, one file a writer: level, category, register and text, divided by tabs. Files named held-out are
 * never trained on: their writers judge what the others taught.
 */
public final class Corpus {
    private static final String HELD_OUT = "held-out";

    /** One message with what a careful reader says it is. */
    public record Line(RiskLevel level, Category category, String register, String text) {
        static Line of(String file, String line) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 4) {
                throw new IllegalArgumentException(file + " has a line without four columns");
            }
            return new Line(RiskLevel.valueOf(columns[0]), Category.valueOf(columns[1]), columns[2], columns[3]);
        }

        @Override
        public String toString() {
            return level + " " + category;
        }
    }

    private Corpus() {
    }

    /** The files to train on, by name. */
    public static List<Path> trainingFiles(Path folder) throws IOException {
        return files(folder).stream().filter(file -> !isHeldOut(file)).toList();
    }

    /** The files to measure with, by name. */
    public static List<Path> heldOutFiles(Path folder) throws IOException {
        return files(folder).stream().filter(Corpus::isHeldOut).toList();
    }

    /** The lines of the files in their order; a line that is not well made throws IllegalArgumentException. */
    public static List<Line> read(List<Path> files) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(l -> Line.of(name, l)).forEach(lines::add);
        }
        return lines;
    }

    private static boolean isHeldOut(Path file) {
        return file.getFileName().toString().startsWith(HELD_OUT);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".tsv")).sorted().toList();
        }
    }
}
