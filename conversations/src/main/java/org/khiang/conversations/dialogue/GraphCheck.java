package org.khiang.conversations.dialogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.khiang.nlp.Category;

/** Arrows land, every state is reached and left, and no state fills a slot that it does not name. */
final class GraphCheck {
    /** The live counsellor: no state of the script. */
    static final String HUMAN = "HUMAN";
    private static final Set<String> TABLES = Set.of("@NEXT_FACT", "@PLAN");

    private final Script script;

    GraphCheck(Script script) {
        this.script = script;
    }

    Stream<String> landing() {
        Stream<String> states = script.states().stream().flatMap(state -> targets(state).filter(lost())
                .map(target -> ScriptCheck.fault(state, "leads to " + target + ", which is no state")));
        Stream<String> others = Stream.concat(script.words().targets().stream(), tableTargets())
                .filter(lost()).map(target -> "words.yml or categories.yml leads to " + target + ", which is no state");
        Stream<String> adds = script.states().stream()
                .filter(state -> !state.adds.isEmpty() && !Lines.NAMES.contains(state.adds))
                .map(state -> ScriptCheck.fault(state, "adds " + state.adds + ", which is no line of lines.yml"));
        return Stream.of(states, others, adds).flatMap(found -> found);
    }

    Stream<String> reaching() {
        Set<String> reached = new HashSet<>(script.words().targets());
        tableTargets().forEach(reached::add);
        script.states().forEach(state -> targets(state).filter(to -> !to.equals(state.id)).forEach(reached::add));
        return script.states().stream().filter(state -> !state.event && !reached.contains(state.id))
                .map(state -> ScriptCheck.fault(state, "is never reached"));
    }

    /** A child must never be caught: each state leads on to a person or to the end, whatever is between. */
    Stream<String> leaving() {
        Set<String> leavable = new HashSet<>(Set.of(HUMAN, "HANDOVER"));
        leavable.addAll(TABLES);
        for (boolean grew = true; grew;) {
            List<String> more = script.states().stream().filter(state -> !leavable.contains(state.id))
                    .filter(state -> state.is("COVER") || ways(state).anyMatch(leavable::contains))
                    .map(state -> state.id).toList();
            grew = leavable.addAll(more);
        }
        return script.states().stream().filter(state -> !leavable.contains(state.id))
                .map(state -> ScriptCheck.fault(state, "cannot be left"));
    }

    Stream<String> storing() {
        return script.states().stream().flatMap(state -> filled(state).filter(slot -> !state.store.contains(slot))
                .map(slot -> ScriptCheck.fault(state, "fills " + slot + " without naming it in store")));
    }

    private static Stream<String> filled(State state) {
        Stream<String> chosen = state.choices.stream().flatMap(choice -> choice.sets().keySet().stream());
        Stream<String> named = Stream.of(state.keeps, state.counts).filter(slot -> !slot.isEmpty());
        return Stream.of(chosen, named, state.sets.keySet().stream(), state.unanswered.keySet().stream())
                .flatMap(slots -> slots);
    }

    /** Where the child can go by itself; COVER is left by a typed word. */
    private static Stream<String> ways(State state) {
        Stream<String> buttons = state.choices.stream().map(Choice::next);
        return Stream.concat(buttons, leads(state.free)).filter(id -> !id.equals("COVER"));
    }

    private static Stream<String> leads(Free free) {
        return switch (free.way()) {
            case NEXT_FACT, MORE, STORY, PLAN, HOME, WAITING -> Stream.of("@NEXT_FACT");
            case GO, ANSWER, ASK, EMERGENCY, CHOOSE, AGE, SECRET, SECRET_CHECK, SUICIDE, COVER -> Stream.of(free.to());
        };
    }

    private static Stream<String> targets(State state) {
        Stream<String> named = Stream.of(state.then, state.known, state.unstaffedState, state.free.to());
        return Stream.concat(state.choices.stream().map(Choice::next), named).filter(id -> !id.isEmpty());
    }

    private Stream<String> tableTargets() {
        return Arrays.stream(Category.values()).flatMap(category -> script.categories().row(category).targets());
    }

    private Predicate<String> lost() {
        return id -> !script.has(id) && !id.equals(HUMAN) && !TABLES.contains(id);
    }
}
