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

    /**
     * The labelled messages of files; what is no such file is passed over. A bad line throws IllegalArgumentException
     * with file and line, and quotes no text.
     */
    public static List<Line> lines(List<Path> files) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(LINES)) {
                String writer = writer(file);
                List<String> written = Files.readAllLines(file);
                for (int at = 0; at < written.size(); at++) {
                    if (!written.get(at).isBlank()) {
                        lines.add(line(writer, file, at + 1, written.get(at)));
                    }
                }
            }
        }
        return lines;
    }

    private static Line line(String writer, Path file, int number, String written) {
        try {
            return Line.of(writer, written);
        } catch (IllegalArgumentException bad) {
            throw new IllegalArgumentException(file.getFileName() + " line " + number + ": " + bad.getMessage());
        }
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
            return files.filter(Corpus::isLabelled).sorted().toList();
        }
    }

    /** Whether a file holds labelled messages or talks, by its name. */
    public static boolean isLabelled(Path file) {
        return file.toString().endsWith(LINES) || file.toString().endsWith(TALKS);
    }

    private static String writer(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
