package org.khiang.nlp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What it means that a child stopped writing (practice: triage.md C3, C6, E10 and A16). Silence alone says nothing;
 * after words of danger it may be the gravest answer, so it can only raise.
 */
final class Silence {
    private static final Duration UNCLEAR = Duration.ofMinutes(2);
    private static final Duration DANGER = Duration.ofMinutes(3);
    private static final int LAST_WORDS = 3;
    private static final Pattern WORD_OF_DANGER = Pattern.compile("[EH]\\d+");

    private final RiskAssessor assessor;
    private final Talk talk;
    private final Duration quiet;
    private final Assessment last;

    Silence(RiskAssessor assessor, Talk talk, Instant now) {
        this.assessor = assessor;
        this.talk = talk;
        this.quiet = Duration.between(talk.last().at(), now);
        this.last = assessor.assess(talk);
    }

    Assessment assessment() {
        boolean longEnough = quiet.compareTo(DANGER) >= 0;
        boolean cutOff = last.flags().contains(Assessment.Flag.BROKE_OFF) || hasRule(last, "E\\d+");
        if (longEnough && cutOff) {
            return says("E10", RiskLevel.EMERGENCY, true);
        }
        if (longEnough && saidGoodbye()) {
            return says("A16", RiskLevel.EMERGENCY, true);
        }
        RiskLevel reached = talk.reached().max(last.level());
        if (longEnough && reached.atLeast(RiskLevel.HIGH)) {
            return says("C6", reached, reached == RiskLevel.EMERGENCY);
        }
        boolean unclear = last.flags().contains(Assessment.Flag.UNKNOWN_DISTRESS);
        return unclear && quiet.compareTo(UNCLEAR) >= 0
                ? says("C3", sawDanger() ? RiskLevel.HIGH : RiskLevel.MEDIUM.max(reached), false) : nothing();
    }

    /** Whether any message so far had a word of an E or H rule, even where a story or a question held it down. */
    private boolean sawDanger() {
        return IntStream.rangeClosed(1, talk.messages().size()).mapToObj(count -> assessor.assess(talk.first(count)))
                .anyMatch(found -> hasRule(found, WORD_OF_DANGER.pattern()));
    }

    /** Whether the last message, or one of the few before it, was a farewell: many say "bye" once more after it. */
    private boolean saidGoodbye() {
        int all = talk.messages().size();
        return last.flags().contains(Assessment.Flag.GOODBYE) || IntStream.range(Math.max(1, all - LAST_WORDS), all)
                .mapToObj(count -> assessor.assess(talk.upTo(count)))
                .anyMatch(found -> found.flags().contains(Assessment.Flag.GOODBYE));
    }

    private static boolean hasRule(Assessment found, String ids) {
        return found.reasons().stream().anyMatch(reason -> reason.rule().matches(ids));
    }

    private Assessment says(String rule, RiskLevel level, boolean top) {
        Set<Assessment.Flag> flags = level.atLeast(RiskLevel.HIGH) ? Set.of(Assessment.Flag.WENT_SILENT)
                : Set.of(Assessment.Flag.UNKNOWN_DISTRESS);
        return new Assessment(level, last.category(), top, flags, List.of(Reason.without(rule)), Double.NaN, "");
    }

    private static Assessment nothing() {
        return new Assessment(RiskLevel.NONE, Category.NONE, false, Set.of(), List.of(), Double.NaN, "");
    }
}
