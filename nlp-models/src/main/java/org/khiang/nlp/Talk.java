package org.khiang.nlp;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The talk so far as triage needs it: what the child wrote in order, with times, and the facts already known.
 *
 * @param messages the child's own messages, oldest first; the last one is the one to assess; never empty
 * @param facts    filled slots by name, such as ageBand=C (practice: safe-disclosure.md section 7), and
 *                 {@link #EARLIER_WORRIES}
 * @param reached  the level the conversation has; never lowered by what follows (C1)
 */
public record Talk(List<Said> messages, Map<String, String> facts, RiskLevel reached) {

    /** Fact: how many earlier sessions of the last 14 days reached MEDIUM or more (C5). */
    public static final String EARLIER_WORRIES = "earlierWorries";

    /** One message of the child. */
    public record Said(Instant at, String text) {
        /** The text, empty when there is none. */
        public String written() {
            return text == null ? "" : text;
        }

        @Override
        public String toString() {
            return "message at " + at;
        }
    }

    public Talk {
        messages = List.copyOf(messages);
        facts = Map.copyOf(facts);
    }

    /** One bare message, nothing known before it. */
    public static Talk of(String text) {
        return new Talk(List.of(new Said(Instant.EPOCH, text)), Map.of(), RiskLevel.NONE);
    }

    /** The talk as it was when this many of its messages had come. */
    Talk first(int count) {
        return new Talk(messages.subList(0, count), facts, RiskLevel.NONE);
    }

    /** The same with what was reached since. */
    Talk upTo(int count) {
        return new Talk(messages.subList(0, count), facts, reached);
    }

    /** The message to assess. */
    public Said last() {
        return messages.get(messages.size() - 1);
    }

    @Override
    public String toString() {
        return "talk of " + messages.size() + " messages";
    }
}
