package org.khiang.nlp.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Labelled messages and talks, one file a writer, in folders named by what they are for. A writer is in one part only,
 * so that every score is on people the models never saw.
 */
public final class Corpus {
    private static final String LINES = ".tsv";
    private static final String TALKS = ".talks";

    private final Path folder;

    /** @param folder with the folders train, development and test; a missing one counts as empty */
    public Corpus(Path folder) {
        this.folder = folder;
    }

    /** What a writer's lines are for. */
    public enum Part {
        /** The models learn from it. */
        TRAIN("train"),
        /** Settings are chosen on it. */
        DEVELOPMENT("development"),
        /** Nothing is ever chosen on it. */
        TEST("test");

        private final String folder;

        Part(String folder) {
            this.folder = folder;
        }
    }

    /** The labelled messages of a part, writers by name, each file in its order. */
    public List<Line> lines(Part part) throws IOException {
        return lines(files(part));
    }

    /** The labelled talks of a part. */
    public List<LabelledTalk> talks(Part part) throws IOException {
        return talks(files(part));
    }

    /** Every file of a part, by name. */
    public List<Path> files(Part part) throws IOException {
        return within(folder.resolve(part.folder));
    }

    /** The labelled messages of files; what is no such file is passed over. */
    public static List<Line> lines(List<Path> files) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(LINES)) {
                String writer = writer(file);
                Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(l -> Line.of(writer, l))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The labelled talks of files; what is no such file is passed over. */
    public static List<LabelledTalk> talks(List<Path> files) throws IOException {
        List<LabelledTalk> talks = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(TALKS)) {
                talks.addAll(LabelledTalk.read(writer(file), Files.readAllLines(file)));
            }
        }
        return talks;
    }

    /** The files of a folder by name, or the file itself. */
    public static List<Path> within(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.exists(place) ? List.of(place) : List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(f -> f.toString().endsWith(LINES) || f.toString().endsWith(TALKS)).sorted().toList();
        }
    }

    private static String writer(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
