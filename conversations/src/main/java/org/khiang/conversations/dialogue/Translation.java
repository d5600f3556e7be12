package org.khiang.conversations.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The wording of one language, laid over the Thai script: lines by state, labels by the Thai label. Arrows, slots and
 * levels are not in it, so that no language can lead a child elsewhere than another.
 */
final class Translation {
    private static final Set<String> STATE_KEYS = Set.of("say", "unstaffed", "neutral");
    /** A language that says little may keep all its states in one file of this name. */
    private static final String ALL = "states";
    private static final String SERVICES = "services.yml";

    private final String code;
    private final ScriptReader reader;
    private final Language language;
    private final Map<String, Entry> states = new LinkedHashMap<>();
    private final Map<String, String> filesOf = new LinkedHashMap<>();
    private final Map<String, Integer> rowsOf = new LinkedHashMap<>();
    private final Entry lines;
    private final Labels labels;
    private final boolean knowsServices;

    /** @param files gives the text of a file of this language's folder by its name, null where it has none */
    Translation(String code, UnaryOperator<String> files) {
        this.code = code;
        reader = new ScriptReader(name -> files.apply(name.substring(code.length() + 1)));
        language = Language.read(code, reader.file(path("language.yml")));
        Stream.concat(ScriptReader.STATES.stream(), Stream.of(ALL)).map(name -> name + ".yml")
                .filter(name -> files.apply(name) != null).forEach(name -> readStates(path(name)));
        lines = reader.reviewedFile(path("lines.yml")).only(Set.of("reviewed", "remark", "lines")).block("lines");
        knowsServices = files.apply(SERVICES) != null;
        labels = new Labels(path("labels.yml"), reader.reviewedFile(path("labels.yml")));
    }

    private String path(String file) {
        return code + "/" + file;
    }

    private void readStates(String file) {
        Entry all = reader.reviewedFile(file).only(Set.of("reviewed", "remark", "states")).block("states");
        for (String id : all.keys()) {
            if (states.put(id, all.block(id).only(STATE_KEYS)) != null) {
                throw all.broken("state " + id + " is in two files; keep one of them");
            }
            filesOf.put(id, file);
            rowsOf.put(id, all.line(id));
        }
    }

    Language language() {
        return language;
    }

    /** States it has lines for, each with its file and line. */
    Map<String, Entry> states() {
        return states;
    }

    /** The file in which this state stands or belongs. */
    String fileOf(State state) {
        return filesOf.getOrDefault(state.id, path(language.complete() ? state.file : ALL + ".yml"));
    }

    String fileOf(String own) {
        return filesOf.get(own);
    }

    /** The line of its file; 0 for a state it has no words for. */
    int lineOf(String state) {
        return rowsOf.getOrDefault(state, 0);
    }

    Labels labels() {
        return labels;
    }

    Entry lines() {
        return lines;
    }

    /** The Thai script in the words of this language. */
    Script over(Script base) {
        Map<String, State> spoken = new LinkedHashMap<>();
        base.states().forEach(state -> spoken.put(state.id, spoken(state)));
        Words words = new Words(base.words(), reader.file(path("words.yml")));
        Vocabulary vocabulary = base.vocabulary().in(reader.reviewedFile(path("vocabulary.yml")));
        Services services = !knowsServices ? base.services()
                : base.services().in(reader.reviewedFile(path(SERVICES))
                        .only(Set.of("reviewed", "remark", "services")).block("services"));
        Rules rules = base.rules().in(reader.file(path("checks.yml")), labels.of(base.rules().exit()));
        return new Script(spoken, new Script.Sayings(words, base.lines().in(lines, language.numbers()), vocabulary),
                new Script.Tables(language, base.doors(), base.categories(), rules, services),
                reader.editions());
    }

    private State spoken(State state) {
        Entry own = states.get(state.id);
        Optional<Wording> say = own == null || !own.has("say") ? Optional.empty()
                : Optional.of(Wording.read(own.block("say")));
        State.Phrases phrases = new State.Phrases(fileOf(state), lineOf(state.id),
                say.orElseGet(() -> state.say.with(language.numbers())), unstaffed(state, own, say),
                state.neutral.map(thai -> wording(own, "neutral").orElse(thai)));
        return new State(state, phrases, labels);
    }

    /** "same" marks a line that promises nobody and is said by day and night. */
    private Optional<Wording> unstaffed(State state, Entry own, Optional<Wording> say) {
        boolean same = own != null && own.isText("unstaffed") && own.text("unstaffed").equals("same");
        return same ? say : wording(own, "unstaffed")
                .or(() -> state.unstaffed.map(thai -> thai.with(language.numbers())));
    }

    private static Optional<Wording> wording(Entry own, String key) {
        return own != null && own.has(key) ? Optional.of(Wording.read(own.block(key))) : Optional.empty();
    }
}
