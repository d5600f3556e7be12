package org.khiang.conversations.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ReportDuty;
import org.khiang.conversations.TalkLevels;
import org.khiang.conversations.Verdict;
import org.khiang.nlp.RiskLevel;

/** A talk that was ever grave ends only when two people decided on the report, and a needed one was made (PL-80). */
@Singleton
class StatutoryDuty implements ReportDuty {
    private final DecisionRows rows;
    private final TalkLevels levels;

    StatutoryDuty(DecisionRows rows, TalkLevels levels) {
        this.rows = rows;
        this.levels = levels;
    }

    @Override
    public Optional<Verdict.Why> against(UUID conversation) {
        // What it was once counts: else lowering the level first would be the way round.
        if (!levels.highest(conversation).atLeast(RiskLevel.HIGH)) {
            return Optional.empty();
        }
        List<DecisionRow> signed = rows.of(conversation).stream()
                .filter(row -> row.code().equals(Effects.STATUTORY_REPORT) && row.signed()).toList();
        if (signed.isEmpty()) {
            return Optional.of(Verdict.Why.STATUTORY_DECISION_MISSING);
        }
        DecisionRow last = signed.get(signed.size() - 1);
        boolean open = Boolean.TRUE.equals(last.needed()) && last.state() != DecisionRow.State.DONE;
        return open ? Optional.of(Verdict.Why.STATUTORY_NOTICE_OPEN) : Optional.empty();
    }
}
