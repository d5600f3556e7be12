package org.khiang.conversations.dialogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the program can say to a child in one language, read and checked at start; never changes afterwards. */
public final class Script {

    /** What is said and heard beside the states. */
    record Sayings(Words words, Lines lines, Vocabulary vocabulary) {
    }

    /** What steers beside the states. */
    record Tables(Categories categories, Rules rules) {
    }

    private final Map<String, State> states;
    private final Sayings sayings;
    private final Tables tables;
    private final List<Edition> editions;
    private final ButtonWords buttonWords;

    Script(Map<String, State> states, Sayings sayings, Tables tables, List<Edition> editions) {
        this.states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        this.sayings = sayings;
        this.tables = tables;
        this.editions = List.copyOf(editions);
        buttonWords = new ButtonWords(this.states, sayings.words().spelling);
    }

    /** The scripts of a language such as "th"; {@link BrokenScript} names file and state when one is at fault. */
    public static Script load(String language) {
        Script script = new ScriptReader(file -> ScriptReader.fromClasspath(language, file)).read();
        List<String> faults = ScriptCheck.faults(script);
        if (!faults.isEmpty()) {
            throw new BrokenScript(language, String.join("; ", faults));
        }
        return script;
    }

    /** Files whose wording no practitioner has read; empty when everything a child can read was reviewed. */
    public List<String> unreviewed() {
        return editions.stream().filter(edition -> !edition.reviewed()).map(Edition::file).toList();
    }

    /** Version and review of each file a child can read from. */
    List<Edition> editions() {
        return editions;
    }

    Collection<State> states() {
        return states.values();
    }

    boolean has(String id) {
        return states.containsKey(id);
    }

    State state(String id) {
        return states.get(id);
    }

    Words words() {
        return sayings.words();
    }

    ButtonWords buttonWords() {
        return buttonWords;
    }

    /** The state whose turn goes on with this one, so that its buttons are never shown; often none. */
    Optional<State> before(State state) {
        return states.values().stream().filter(earlier -> earlier.then.equals(state.id)).findFirst();
    }

    Lines lines() {
        return sayings.lines();
    }

    Vocabulary vocabulary() {
        return sayings.vocabulary();
    }

    Categories categories() {
        return tables.categories();
    }

    Rules rules() {
        return tables.rules();
    }
}
