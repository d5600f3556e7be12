package org.khiang.conversations.decision;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.privacy.Seal;

/** The points of reviews: whole, each with a quote out of the talk, and kept once. */
@Singleton
class Scores {
    private static final int LONGEST = 1000;

    private final ScoreRows rows;

    Scores(ScoreRows rows) {
        this.rows = rows;
    }

    /**
     * Keeps what a review found.
     *
     * @param lines of the talk, any of which may be quoted
     * @throws DecisionRefusal SCORE_MISSING, BAD_SCORE, QUOTE_MISSING or TOO_LONG, with the part of the rubric
     */
    void keep(UUID review, List<Score> scores, Set<UUID> lines, Seal seal) {
        Map<Rubric, Score> whole = new EnumMap<>(Rubric.class);
        scores.forEach(score -> whole.put(score.rubric(), score));
        for (Rubric rubric : Rubric.values()) {
            check(rubric, whole.get(rubric), lines);
        }
        whole.values().forEach(score -> rows.add(review, score.rubric().name(), score.points(), score.line(),
                seal.close(score.note(), review)));
    }

    private static void check(Rubric rubric, Score score, Set<UUID> lines) {
        refuseIf(score == null || score.points() == null && rubric.grave, Code.SCORE_MISSING, rubric);
        refuseIf(score.note() != null && score.note().length() > LONGEST, Code.TOO_LONG, rubric);
        if (score.points() != null) {
            refuseIf(score.points() < 0 || score.points() > Rubric.MOST, Code.BAD_SCORE, rubric);
            refuseIf(score.line() == null || !lines.contains(score.line()), Code.QUOTE_MISSING, rubric);
        }
    }

    private static void refuseIf(boolean wrong, Code code, Rubric rubric) {
        if (wrong) {
            throw DecisionRefusal.field(code, rubric.name());
        }
    }

    /** What a review found, in the order of the rubric. */
    List<Score> of(UUID review, Seal seal) {
        return rows.of(review).stream().map(row -> new Score(Rubric.valueOf(row.rubric()), row.points(), row.lineId(),
                seal.open(row.noteSealed(), review)))
                .sorted((one, other) -> one.rubric().compareTo(other.rubric())).toList();
    }

    /** The points of every talk that two people reviewed apart, rubric by rubric, where both gave some. */
    List<Agreement.Pair> pairs() {
        return rows.pairs();
    }
}
