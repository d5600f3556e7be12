package org.khiang.conversations.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Buttons fit LINE, differ when typed, and leave no state without its exit. */
final class ButtonCheck {
    private static final int MOST = 13;
    private static final int LONGEST = 20;
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final Script script;

    ButtonCheck(Script script) {
        this.script = script;
    }

    Stream<String> faults() {
        return Stream.of(
                broken(state -> state.choices.size() > MOST, "has more than 13 buttons"),
                script.states().stream().flatMap(this::tooLong),
                script.states().stream().flatMap(this::alike),
                script.states().stream().flatMap(this::strangeLabels),
                broken(state -> !exitAsPromised(state), "must offer the exit, or be listed as without one, not both"),
                broken(this::soothes, "hears a word as a button that calls nobody"))
                .flatMap(found -> found);
    }

    private Stream<String> tooLong(State state) {
        return state.choices.stream().map(Choice::label)
                .filter(label -> label.length() > LONGEST || CLUSTER.matcher(label).results().count() > LONGEST)
                .map(label -> ScriptCheck.fault(state, label, "label longer than 20: " + label + "; shorten it"));
    }

    /** Two labels that read the same when typed would leave the answer to chance. */
    private Stream<String> alike(State state) {
        Set<String> seen = new HashSet<>();
        Stream<String> labels = state.choices.stream().map(Choice::label);
        return Stream.concat(labels, state.also.values().stream().flatMap(List::stream))
                .filter(label -> !seen.add(script.words().spelling.toneless(label)))
                .map(label -> ScriptCheck.fault(state, label, "two buttons read the same: " + label
                        + "; change one of them"));
    }

    private Stream<String> strangeLabels(State state) {
        Set<String> labels = new HashSet<>(state.choices.stream().map(Choice::label).toList());
        return Stream.of(state.also, state.hears).map(Map::keySet).flatMap(Set::stream)
                .filter(Predicate.not(labels::contains))
                .map(label -> ScriptCheck.fault(state, "names a button that it does not have: " + label
                        + "; write the label as its button has it"));
    }

    private boolean exitAsPromised(State state) {
        String exit = script.rules().exit();
        boolean offered = state.choices.stream()
                .anyMatch(choice -> choice.label().equals(exit) && choice.next().equals("COVER"));
        return offered != script.rules().withoutExit().contains(state.id);
    }

    /** Words inside a sentence may only be understood towards care, never as "all is well". */
    private boolean soothes(State state) {
        return state.choices.stream().filter(choice -> state.hears.containsKey(choice.label()))
                .anyMatch(choice -> !script.has(choice.next()) || !script.state(choice.next()).person);
    }

    private Stream<String> broken(Predicate<State> fault, String what) {
        return script.states().stream().filter(fault).map(state -> ScriptCheck.fault(state, what));
    }
}
