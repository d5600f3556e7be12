package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Map;

import org.khiang.nlp.RiskLevel;

/**
 * What is said next and what the conversation becomes.
 *
 * @param state       state from now on; HUMAN while a person holds it
 * @param facts       all slots from now on
 * @param bubbles     texts in order, at most two (three in COVER); empty when nothing is to be said
 * @param buttons     shown with the last bubble
 * @param atLeast     level that this turn demands by itself, beside what triage found
 * @param wantsPerson a counsellor is to be called, whatever the level
 * @param atOnce      does not wait for the child to finish: first turn, cover and return from it
 * @param origins     where in the script each bubble stands
 */
public record Turn(String state, Map<String, String> facts, List<String> bubbles, List<Button> buttons, Speaker speaker,
                   RiskLevel atLeast, boolean wantsPerson, boolean atOnce, List<Timer> timers,
                   List<ScriptLine> origins) {
    public Turn {
        facts = Map.copyOf(facts);
        bubbles = List.copyOf(bubbles);
        buttons = List.copyOf(buttons);
        timers = List.copyOf(timers);
        origins = List.copyOf(origins);
    }

    /** The same turn, and a counsellor is called. */
    public Turn withPerson() {
        return new Turn(state, facts, bubbles, buttons, speaker, atLeast, true, atOnce, timers,
                origins);
    }

    public boolean silent() {
        return bubbles.isEmpty();
    }

    /** Facts are a child's words. */
    @Override
    public String toString() {
        return "turn to " + state + " with " + bubbles.size() + " bubbles";
    }
}
