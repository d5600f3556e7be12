package org.khiang.nlp.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.khiang.nlp.corpus.LabelledTalk;

/**
 * A labelled talk with the turn after which a person was put on it, as the bot would do.
 *
 * @param routed counted from 1; empty when nobody was called
 */
record JudgedTalk(LabelledTalk talk, OptionalInt routed) {
    /** Bubbles without a silence between them; near enough to be read together. */
    private static final Duration TYPING = Duration.ofSeconds(40);
    /** A morning, so that no night adds to it. */
    private static final Instant START = Instant.parse("2026-03-02T03:00:00Z");

    static JudgedTalk of(RiskAssessor assessor, LabelledTalk talk) {
        List<Talk.Said> said = new ArrayList<>();
        RiskLevel reached = RiskLevel.NONE;
        Instant now = START;
        for (int turn = 0; turn < talk.turns().size(); turn++) {
            said.add(new Talk.Said(now, talk.turns().get(turn)));
            Talk soFar = new Talk(said, Map.of(), reached);
            Assessment heard = assessor.assess(soFar);
            Duration silence = talk.silences().get(turn + 1);
            now = now.plus(silence.isZero() ? TYPING : silence);
            reached = reached.max(heard.level());
            if (heard.needsHuman() || !silence.isZero() && assessor.afterSilence(soFar, now).needsHuman()) {
                return new JudgedTalk(talk, OptionalInt.of(turn + 1));
            }
        }
        return new JudgedTalk(talk, OptionalInt.empty());
    }

    /** Whether a person was called by the turn at which one was due. */
    boolean inTime() {
        return talk.route().isPresent() && routed.isPresent() && routed.getAsInt() <= talk.route().getAsInt();
    }

    /** Whether a person was called though nobody was due. */
    boolean inVain() {
        return talk.route().isEmpty() && routed.isPresent();
    }

    @Override
    public String toString() {
        return talk + " routed at " + routed;
    }
}
