package org.khiang.conversations.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** The messages that are answered by one turn. */
record Burst(List<Heard> all) {
    /** Words from which on a text is a story even when triage finds nothing in it; in letters, marks included. */
    private static final int STORY = 40;

    Burst {
        all = List.copyOf(all);
    }

    RiskLevel level() {
        return all.stream().map(heard -> heard.assessment().level()).reduce(RiskLevel.NONE, RiskLevel::max);
    }

    /** What the gravest message is about; NONE when triage found no subject. */
    Category category() {
        return all.stream().map(Heard::assessment).filter(found -> found.category() != Category.NONE)
                .max(Comparator.comparing(Assessment::level).thenComparing(found -> -found.category().ordinal()))
                .map(Assessment::category).orElse(Category.NONE);
    }

    /** Whether somebody wants to die in these words, whatever else they are about: that is asked about first (H7). */
    boolean suicidal() {
        return all.stream().map(Heard::assessment).anyMatch(found -> found.level().atLeast(RiskLevel.HIGH)
                && (found.category() == Category.SELF_HARM
                || found.reasons().stream().anyMatch(reason -> reason.rule().equals("H7"))));
    }

    boolean flagged(Assessment.Flag flag) {
        return all.stream().anyMatch(heard -> heard.assessment().flags().contains(flag));
    }

    boolean has(Heard.Kind kind) {
        return all.stream().anyMatch(heard -> heard.kind() == kind);
    }

    /** Nothing but messages of this kind, and no danger in them. */
    boolean onlyCalm(Heard.Kind kind) {
        return all.stream().allMatch(heard -> heard.kind() == kind) && level() == RiskLevel.NONE;
    }

    /** Typed words, oldest first. */
    Stream<String> texts() {
        return all.stream().filter(heard -> heard.kind() == Heard.Kind.TEXT).map(Heard::text);
    }

    String words() {
        return String.join(" ", texts().toList());
    }

    /** Whether the child told something that deserves a word of thanks. */
    boolean tells() {
        return level().atLeast(RiskLevel.LOW) || category() != Category.NONE || words().length() >= STORY;
    }

    @Override
    public String toString() {
        return "burst of " + all.size();
    }
}
