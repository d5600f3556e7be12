package org.khiang.conversations.dialogue;

import java.util.ArrayList;
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
    record Tables(Language language, DoorWords doors, Categories categories, Rules rules, Services services) {
    }

    private final Map<String, State> states;
    private final Sayings sayings;
    private final Tables tables;
    private final List<Edition> editions;
    private final ButtonWords buttonWords;
    private final Tongues tongues;

    Script(Map<String, State> states, Sayings sayings, Tables tables, List<Edition> editions) {
        this.states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        this.sayings = sayings;
        this.tables = tables;
        this.editions = List.copyOf(editions);
        buttonWords = new ButtonWords(this.states, sayings.words().spelling);
        tongues = null;     // until it stands among the languages: see with
    }

    private Script(Script same, Tongues tongues) {
        states = same.states;
        sayings = same.sayings;
        tables = same.tables;
        editions = same.editions;
        buttonWords = same.buttonWords;
        this.tongues = tongues;
    }

    /** The script of "th" and of all languages beside it; {@link BrokenScript} names file and line of each fault. */
    public static Script load(String language) {
        Script alone = new ScriptReader(file -> ScriptReader.fromClasspath(language, file)).read();
        List<String> faults = new ArrayList<>(ScriptCheck.faults(alone));
        Script script = faults.isEmpty() ? alone.withAllLanguages() : alone;
        faults.addAll(script.tongues.faults());
        if (!faults.isEmpty()) {
            throw new BrokenScript(language, String.join("; ", faults));
        }
        return script;
    }

    /** The same with every language that has a folder. */
    Script withAllLanguages() {
        return with(LanguageFolders.others().stream().map(LanguageFolders::read).toList());
    }

    /** The same with these languages beside it; what is wrong in them is told by {@link Tongues#faults}. */
    Script with(List<Translation> others) {
        return new Tongues(this, others).in(Tongues.THAI);
    }

    /** This script as one of several languages of the same graph. */
    Script among(Tongues all) {
        return new Script(this, all);
    }

    /** The script in another language; Thai where there is none of that code. */
    public Script in(String code) {
        return tongues.in(code);
    }

    /** Codes of all languages, such as "th" and "my"; Thai first. */
    public List<String> languages() {
        return tongues.codes();
    }

    /** Files of every language whose wording no practitioner has read. */
    public List<String> unreviewedInAnyLanguage() {
        return languages().stream().flatMap(code -> in(code).unreviewed().stream()).toList();
    }

    Tongues tongues() {
        return tongues;
    }

    Language language() {
        return tables.language();
    }

    /** Before the names of its files, where they are not the Thai ones. */
    String folder() {
        return language().code().equals(Tongues.THAI) ? "" : language().code() + "/";
    }

    DoorWords doors() {
        return tables.doors();
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

    Services services() {
        return tables.services();
    }

    Categories categories() {
        return tables.categories();
    }

    Rules rules() {
        return tables.rules();
    }
}
