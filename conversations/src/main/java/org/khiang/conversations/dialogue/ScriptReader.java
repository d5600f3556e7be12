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

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

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
        String path = "/dialogue/" + (language.isEmpty() ? "" : language + "/") + file;
        try (InputStream in = ScriptReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new BrokenScript(file, "is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
        Script.Tables tables = new Script.Tables(Categories.read(file("categories.yml")),
                Rules.read(file("checks.yml")));
        return new Script(states, new Script.Sayings(words, lines, vocabulary), tables, editions);
    }

    private void readStates(String name, Map<String, State> states) {
        for (Entry entry : reviewedFile(name).only(Set.of("reviewed", "states")).blocks("states")) {
            State state = new State(entry, name);
            if (states.put(state.id, state) != null) {
                throw entry.broken("state " + state.id + " is there twice");
            }
        }
    }

    private Entry reviewedFile(String name) {
        Entry file = file(name);
        boolean unread = file.isText("reviewed") && file.text("reviewed").equals("none");
        String text = files.apply(name);
        editions.add(unread ? Edition.unread(name, text) : Edition.read(name, text, file.block("reviewed")));
        return file;
    }

    private Entry file(String name) {
        try {
            return new Entry(name, yaml().load(files.apply(name)));
        } catch (YAMLException e) {
            throw new BrokenScript(name, "is not readable: " + e.getMessage());
        }
    }

    /** Every value stays the text that is written: no dates, no numbers, and "no" is a word. */
    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: plain words are texts
            }
        });
    }
}
