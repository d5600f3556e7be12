package org.khiang.conversations.record;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.Agreements;
import org.khiang.conversations.CaseFile;
import org.khiang.conversations.Picture;
import org.khiang.conversations.ReportDuty;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Tasks;
import org.khiang.conversations.Verdict.Why;
import org.khiang.nlp.RiskLevel;

/** What must be so before a case may end (CP-102), whichever way somebody tries to end it. */
@Singleton
class ClosingRules implements CaseFile {
    /** The child is not there to be asked after, or does not want it. */
    private static final Set<String> WITHOUT_CHECK = Set.of("C06", "C07", "C10", "C11", "C13");

    private final CaseBook book;
    private final CaseRows cases;
    private final ClosingRows closings;
    private final FollowUpRows followUps;
    private final Promises promises;
    private final Talks talks;
    private final Agreements agreements;
    private final ReportDuty duty;
    private final Clock clock;

    ClosingRules(CaseBook book, CaseRows cases, ClosingRows closings, FollowUpRows followUps, Promises promises,
                 Talks talks, Agreements agreements, ReportDuty duty, Clock clock) {
        this.book = book;
        this.cases = cases;
        this.closings = closings;
        this.followUps = followUps;
        this.promises = promises;
        this.talks = talks;
        this.agreements = agreements;
        this.duty = duty;
        this.clock = clock;
    }

    @Override
    public Optional<Why> against(UUID staff, TalkCard talk, String code) {
        if (!promises.openOf(talk.id()).isEmpty()) {
            return Optional.of(Why.OPEN_PROMISE);
        }
        if (checks(talk).stream().anyMatch(check -> check.state() == FollowUpRow.State.PLANNED)) {
            return Optional.of(Why.FOLLOW_UP_OPEN);
        }
        return byCode(staff, talk, code).or(() -> duty.against(talk.id()));
    }

    private Optional<Why> byCode(UUID staff, TalkCard talk, String code) {
        return switch (code) {
            case "C07" -> lostContact(staff, talk);
            // "Abusive" is not for a rule or a model to say of a child that may have been hurt (C10).
            case "C10" -> talk.level().atLeast(RiskLevel.MEDIUM) && talk.readAt() == null
                    ? Optional.of(Why.NOT_READ) : Optional.empty();
            case "C13" -> talks.asked(talk.id(), Tasks.Kind.ERASE) ? Optional.empty() : Optional.of(Why.NOT_ASKED_FOR);
            default -> Optional.empty();
        };
    }

    private Optional<Why> lostContact(UUID staff, TalkCard talk) {
        boolean tried = talks.asked(talk.id(), Tasks.Kind.NOT_REACHED)
                || checks(talk).stream().anyMatch(check -> "NO_ANSWER".equals(check.result()));
        if (!tried) {
            return Optional.of(Why.NO_TRIES);
        }
        boolean alone = talk.level().atLeast(RiskLevel.HIGH) && closings.consented(talk.id(), "C07", staff) == 0;
        return alone ? Optional.of(Why.NEEDS_SUPERVISOR) : Optional.empty();
    }

    /** What a closing of a grave case lacks beside that; a worry may end with its code alone. */
    Optional<Why> lacks(TalkCard talk, Closing closing) {
        if (!talk.level().atLeast(RiskLevel.HIGH)) {
            return Optional.empty();
        }
        if (!closing.levelReviewed()) {
            return Optional.of(Why.LEVEL_NOT_REVIEWED);
        }
        boolean settled = closing.followUpRefused() || !followUp(talk).equals("NONE")
                || WITHOUT_CHECK.contains(closing.code());
        if (!settled) {
            return Optional.of(Why.FOLLOW_UP_MISSING);
        }
        return closing.doorExplained() ? Optional.empty() : Optional.of(Why.DOOR_NOT_EXPLAINED);
    }

    /** DONE, REFUSED or NONE, as it is known without anybody stating it. */
    String followUp(TalkCard talk) {
        if (checks(talk).stream().anyMatch(check -> check.state() == FollowUpRow.State.DONE)) {
            return "DONE";
        }
        return agreements.refused(talks.told(talk.id())) ? "REFUSED" : "NONE";
    }

    private List<FollowUpRow> checks(TalkCard talk) {
        return followUps.of(book.beside(talk.id()));
    }

    @Override
    public void closed(UUID staff, TalkCard talk, String code) {
        book.of(talk.id()).ifPresent(one -> cases.close(one.id(), clock.instant(), code));
    }

    @Override
    public List<Picture.Told> promised(UUID conversation) {
        return promises.openOf(conversation).stream().map(one ->
                new Picture.Told("PROMISE", one.madeAt(), one.text(), one.due())).toList();
    }
}
