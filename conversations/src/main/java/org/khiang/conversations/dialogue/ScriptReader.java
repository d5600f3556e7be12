package org.khiang.conversations.dialogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the files of one language; what they say together is checked by {@link ScriptCheck}. */
final class ScriptReader {
    static final List<String> STATES = List.of("opening", "safety", "listening", "facts", "plans", "person", "ending",
            "cover", "contacts", "information");

    private final UnaryOperator<String> files;
    private final List<Edition> editions = new ArrayList<>();

    /** @param files gives the text of a file by its name */
    ScriptReader(UnaryOperator<String> files) {
        this.files = files;
    }

    static String fromClasspath(String language, String file) {
        String text = textOrNull(language, file);
        if (text == null) {
            throw new BrokenScript(file, "is missing");
        }
        return text;
    }

    static String textOrNull(String language, String file) {
        String path = "/dialogue/" + (language.isEmpty() ? "" : language + "/") + file;
        try (InputStream in = ScriptReader.class.getResourceAsStream(path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that belongs to no language. */
    static Entry shared(String file) {
        return new ScriptReader(name -> fromClasspath("", name)).file(file);
    }

    Script read() {
        Map<String, State> states = new LinkedHashMap<>();
        STATES.forEach(name -> readStates(name + ".yml", states));
        Words words = new Words(file("words.yml"));
        Lines lines = Lines.read(reviewedFile("lines.yml"));
        Vocabulary vocabulary = Vocabulary.read(reviewedFile("vocabulary.yml"));
        Script.Tables tables = new Script.Tables(Language.read(Tongues.THAI, file("language.yml")),
                DoorWords.read(file("doors.yml")), Categories.read(file("categories.yml")),
                Rules.read(file("checks.yml")), Services.read(file("services.yml")));
        return new Script(states, new Script.Sayings(words, lines, vocabulary), tables, editions).with(List.of());
    }

    private void readStates(String name, Map<String, State> states) {
        for (Entry entry : reviewedFile(name).only(Set.of("reviewed", "states")).blocks("states")) {
            State state = new State(entry, name);
            if (states.put(state.id, state) != null) {
                throw entry.broken("state " + state.id + " is there twice");
            }
        }
    }

    Entry reviewedFile(String name) {
        Entry file = file(name);
        boolean unread = file.isText("reviewed") && file.text("reviewed").equals("none");
        String text = files.apply(name);
        editions.add(unread ? Edition.unread(name, text) : Edition.read(name, text, file.block("reviewed")));
        return file;
    }

    Entry file(String name) {
        String text = files.apply(name);
        if (text == null) {
            throw new BrokenScript(name, "is missing; add it, " + Tongues.THAI + "/ shows what belongs in it");
        }
        return Source.read(name, text);
    }

    /** Version and review of the files read so far that a child can read from. */
    List<Edition> editions() {
        return editions;
    }
}
