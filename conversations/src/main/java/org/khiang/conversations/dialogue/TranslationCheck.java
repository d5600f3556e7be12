package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a language must say itself is there, and what it says fits the graph; each fault tells the mend. */
final class TranslationCheck {
    private final Translation translation;
    private final Script base;
    private final Script spoken;
    private final DoorWords doors;

    TranslationCheck(Translation translation, Script base, Script spoken) {
        this.translation = translation;
        this.base = base;
        this.spoken = spoken;
        doors = base.doors();
    }

    List<String> faults() {
        return Stream.of(strangeStates(), strangeLabels(), strangeLines(), missingLines(), required()
                        .flatMap(this::missing), new ButtonCheck(spoken).faults(), new WordingCheck(spoken).faults())
                .flatMap(found -> found).toList();
    }

    private Stream<State> required() {
        return base.states().stream().filter(state -> translation.language().complete()
                || doors.states().contains(state.id));
    }

    private Stream<String> strangeStates() {
        return translation.states().keySet().stream().filter(own -> !base.has(own))
                .map(own -> translation.fileOf(own) + ", " + own + ": is no state, line "
                        + translation.lineOf(own) + "; name it as the Thai file does, or take it out");
    }

    private Stream<String> strangeLabels() {
        Set<String> labels = base.states().stream().flatMap(state -> state.choices.stream()).map(Choice::label)
                .collect(Collectors.toSet());
        return translation.labels().thai().stream().filter(Predicate.not(labels::contains))
                .map(label -> labelsFile() + ": no button says '" + label + "', line "
                        + translation.labels().line(label) + "; write it as the Thai file does, or take it out");
    }

    private Stream<String> strangeLines() {
        return translation.lines().keys().stream().filter(name -> !Lines.NAMES.contains(name))
                .map(name -> file("lines.yml") + ": '" + name + "' is no line, line " + translation.lines().line(name)
                        + "; name it as the Thai file does, or take it out");
    }

    private Stream<String> missingLines() {
        return Lines.NAMES.stream().sorted()
                .filter(name -> translation.language().complete() || doors.lines().contains(name))
                .filter(name -> !translation.lines().has(name))
                .map(name -> file("lines.yml") + ": lacks '" + name + "'; add it under lines");
    }

    private Stream<String> missing(State state) {
        Optional<Entry> own = Optional.ofNullable(translation.states().get(state.id));
        Stream<String> keys = Stream.of("say", state.unstaffed.isPresent() ? "unstaffed" : "",
                        state.neutral.isPresent() ? "neutral" : "").filter(key -> !key.isEmpty())
                .filter(key -> own.filter(entry -> entry.has(key)).isEmpty())
                .map(key -> translation.fileOf(state) + ", " + state.id + ": lacks '" + key + "'"
                        + own.map(entry -> ", line " + translation.lineOf(state.id)).orElse("")
                        + "; add it under " + state.id);
        Stream<String> labels = state.choices.stream().map(Choice::label)
                .filter(label -> !translation.labels().knows(label))
                .map(label -> labelsFile() + ": lacks '" + label + "' of " + state.id + "; add it under labels");
        return Stream.concat(keys, labels);
    }

    private String labelsFile() {
        return file("labels.yml");
    }

    private String file(String name) {
        return translation.language().code() + "/" + name;
    }
}
