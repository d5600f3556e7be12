package org.khiang.conversations.decision;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.HeldLines;
import org.khiang.conversations.TalkLevels;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.nlp.RiskLevel;

/** What a signed decision does by itself; the others allow a person to do something, and are kept as proof of it. */
@Singleton
class Effects {
    static final String LOWER_EMERGENCY = "LOWER_EMERGENCY";
    static final String REOPEN_SEALED = "REOPEN_SEALED";
    static final String BLOCK_CONTACT = "BLOCK_CONTACT";
    static final String STATUTORY_REPORT = "STATUTORY_REPORT";
    static final String EXPORT = "EXPORT";
    private static final String ERASE = "ERASE";
    private static final String HELD_LINE = "HELD_LINE";

    private final Levels levels;
    private final TalkLevels talkLevels;
    private final HeldLines lines;
    private final Erasures erasures;
    private final Readers readers;

    Effects(Levels levels, TalkLevels talkLevels, HeldLines lines, Erasures erasures, Readers readers) {
        this.levels = levels;
        this.talkLevels = talkLevels;
        this.lines = lines;
        this.erasures = erasures;
        this.readers = readers;
    }

    /** Whether what is proposed could take effect at all: a quoted line must be the child's, in this talk. */
    void check(DecisionRow row, Map<String, String> answers) {
        if (row.conversationId() == null && !"CORRECTIONS".equals(answers.get("exportScope"))) {
            throw DecisionRefusal.field(Code.BAD_FIELD, "exportScope");
        }
        String line = answers.get("line");
        if (line != null && !talkLevels.holds(row.conversationId(), UUID.fromString(line))) {
            throw DecisionRefusal.field(Code.LINE_NEEDED, "line");
        }
        if (row.code().equals(ERASE)) {
            erasures.check(row, answers);
        }
        if (row.code().equals(REOPEN_SEALED)) {
            readers.check(row, answers);
        }
    }

    /** Takes effect with the second signature, in its transaction. */
    void take(DecisionRow row, Map<String, String> answers, UUID signer) {
        switch (row.code()) {
            case LOWER_EMERGENCY -> levels.lowered(row, answers, signer);
            case HELD_LINE -> release(row, answers.get("heldLine"));
            case BLOCK_CONTACT -> blockable(row);
            case REOPEN_SEALED -> readers.sign(row, answers, signer);
            case ERASE -> erasures.take(row, answers, signer);
            default -> { }
        }
    }

    private void release(DecisionRow row, String line) {
        Verdict verdict = lines.release(row.proposedBy(), row.conversationId(), row.id(), line);
        if (!verdict.done()) {
            throw new DecisionRefusal(verdict.why() == Verdict.Why.COVER ? Code.COVER : Code.NOT_YOURS);
        }
    }

    /** The child may have told something since it was proposed. */
    private void blockable(DecisionRow row) {
        if (talkLevels.highest(row.conversationId()).atLeast(RiskLevel.MEDIUM)) {
            throw new DecisionRefusal(Code.BLOCK_FORBIDDEN);
        }
    }
}
