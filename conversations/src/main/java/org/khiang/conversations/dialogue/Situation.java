package org.khiang.conversations.dialogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * Where a conversation stands when the child writes.
 *
 * @param state    state of the last turn; empty before the first
 * @param facts    slots by name, as the last turn left them; {@code returnCount} marks a child who was here before,
 *                 {@code etaTh} and {@code ref} fill the placeholders of that name; {@code opens} is when somebody
 *                 is there next, as {@link Opens} reads it
 * @param reached  the level the conversation has, with or without what is answered now
 * @param category what the conversation is about so far
 * @param staffed  a counsellor is on shift
 * @param queued   a person is awaited
 * @param held     a person holds the conversation: the bot is silent (promise 2)
 */
@Serdeable
public record Situation(String state, Map<String, String> facts, RiskLevel reached, Category category, boolean staffed,
                        boolean queued, boolean held) {
    public Situation {
        facts = Map.copyOf(facts);
    }

    /** Before the first message. */
    public static Situation fresh(boolean staffed) {
        return new Situation("", Map.of(), RiskLevel.NONE, Category.NONE, staffed, false, false);
    }

    /** The same without the person who held it. */
    Situation released() {
        return new Situation(state, facts, reached, category, staffed, queued, false);
    }

    /** The same after a message was assessed: the level only rises, and what it is about is named once (C1). */
    Situation raised(Assessment found) {
        boolean names = category == Category.NONE || found.level().compareTo(reached) > 0;
        Category main = names && found.category() != Category.NONE ? found.category() : category;
        return new Situation(state, facts, reached.max(found.level()), main, staffed, queued || found.needsHuman(),
                held);
    }

    boolean isFirst() {
        return state.isEmpty();
    }

    boolean covered() {
        return state.equals("COVER");
    }

    /** Under cover, or back from it and not yet sure that nobody else looks: no word about the talk (COVER_RETURN). */
    boolean seen() {
        return covered() || state.equals("COVER_RETURN");
    }

    /** Facts are a child's words. */
    @Override
    public String toString() {
        return "situation in " + state + " at " + reached;
    }
}
