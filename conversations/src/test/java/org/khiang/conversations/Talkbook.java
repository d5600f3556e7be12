package org.khiang.conversations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A written talk: acts, and beneath each what must come of it (src/test/resources/transcripts/README.md). */
record Talkbook(Path file, List<String> lines, List<Scene> scenes) {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    static List<Talkbook> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(Talkbook::read).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Talkbook read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new Talkbook(file, lines, scenes(file, lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Scene> scenes(Path file, List<String> lines) {
        List<Scene> scenes = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            String line = lines.get(row).strip();
            int colon = line.indexOf(": ");
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (colon < 1 || scenes.isEmpty() && !Scene.isAct(line.substring(0, colon))) {
                throw new AssertionError(file.getFileName() + ", line " + (row + 1) + " cannot be read");
            }
            if (Scene.isAct(line.substring(0, colon))) {
                scenes.add(new Scene(row, line.substring(0, colon), line.substring(colon + 2).strip()));
            } else {
                scenes.get(scenes.size() - 1).came().add(line);
            }
        }
        return scenes;
    }

    String name() {
        return file.getFileName().toString().replace(".txt", "").replace('-', ' ');
    }

    /** A talk whose level the model of the day sees otherwise says so: "# By the rules alone". */
    boolean byRules() {
        return lines.stream().anyMatch(line -> line.startsWith("# By the rules alone"));
    }

    /** The ids of the rules that this talk says must fire. */
    Set<String> pinnedRules() {
        return scenes.stream().flatMap(scene -> scene.pinnedRules().stream()).collect(Collectors.toSet());
    }

    /** The same talk, judged only by what child and counsellor see. */
    Talkbook withoutPins() {
        return new Talkbook(file, lines, scenes.stream().map(scene -> new Scene(scene.row(), scene.who(), scene.what(),
                scene.came().stream().filter(line -> !line.startsWith("rules: ")).toList())).toList());
    }

    /** Writes what really came beneath each act; remarks and empty lines stay where they are. */
    void rewrite(List<List<String>> came) {
        Map<Integer, List<String>> beneath = new HashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            beneath.put(scenes.get(i).row(), came.get(i));
        }
        List<String> fresh = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            String line = lines.get(row).strip();
            if (line.isEmpty() || line.startsWith("#") || beneath.containsKey(row)) {
                fresh.add(line);
                fresh.addAll(beneath.getOrDefault(row, List.of()));
            }
        }
        try {
            Files.writeString(file, String.join("\n", fresh) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
