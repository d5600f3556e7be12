package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;

/** What must be kept although a child wants it erased, such as evidence of a running case; each has an end (PL-60). */
@Singleton
public class LegalHolds {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final int LONGEST_YEARS = 5;

    private final HoldRows rows;
    private final Talks talks;
    private final Standings standings;
    private final ServiceNames names;
    private final Chronicle chronicle;
    private final Clock clock;

    LegalHolds(HoldRows rows, Talks talks, Standings standings, ServiceNames names, Chronicle chronicle, Clock clock) {
        this.rows = rows;
        this.talks = talks;
        this.standings = standings;
        this.names = names;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Why it must be kept. */
    public enum Ground { PROCEEDINGS, COURT_ORDER, COMPLAINT }

    /** One that is in force; no words of a child. */
    @Serdeable
    public record Hold(UUID id, String number, Ground ground, @Nullable String owner, Instant setAt, LocalDate until) {
    }

    /**
     * Keeps the talk of this number, such as K-1001, from being erased until a day in Thailand, at most five years on.
     *
     * @throws DecisionRefusal WRONG_ROLE, UNKNOWN, ERASED or BAD_FIELD
     */
    @Transactional
    public void set(UUID staff, String number, String ground, LocalDate until) {
        mayHold(staff);
        TalkCard found = talks.withNumber(number).orElseThrow(() -> new DecisionRefusal(Code.UNKNOWN));
        TalkCard talk = talks.lock(found.id()).filter(one -> !one.erased())
                .orElseThrow(() -> new DecisionRefusal(Code.ERASED));
        if (!until.isAfter(today()) || until.isAfter(today().plusYears(LONGEST_YEARS))) {
            throw DecisionRefusal.field(Code.BAD_FIELD, "holdUntil");
        }
        rows.save(new HoldRow(UUID.randomUUID(), talk.id(), named(ground), staff, clock.instant(), until, null, null));
        chronicle.looked(staff, talk.id(), "HOLD");
    }

    /**
     * Ends one before its day.
     *
     * @throws DecisionRefusal WRONG_ROLE, UNKNOWN or DECIDED
     */
    @Transactional
    public void end(UUID staff, UUID hold) {
        mayHold(staff);
        HoldRow row = rows.findById(hold).orElseThrow(() -> new DecisionRefusal(Code.UNKNOWN));
        talks.lock(row.conversationId());
        if (rows.end(hold, clock.instant(), staff) == 0) {
            throw new DecisionRefusal(Code.UNKNOWN);
        }
        chronicle.looked(staff, row.conversationId(), "END_HOLD");
    }

    /** All in force, the soonest to end first; at most 200. */
    public List<Hold> current(UUID staff) {
        mayHold(staff);
        return rows.current(today()).stream().map(row -> new Hold(row.id(), talks.find(row.conversationId())
                .orElseThrow().number(), row.ground(), names.of(row.owner()), row.setAt(), row.untilDay())).toList();
    }

    /** Whether this talk must be kept now. */
    boolean on(UUID conversation) {
        return rows.on(conversation, today()) > 0;
    }

    private void mayHold(UUID staff) {
        Member who = standings.member(staff);
        if (who.role() != Role.SUPERVISOR && who.role() != Role.DPO) {
            throw new DecisionRefusal(Code.WRONG_ROLE);
        }
    }

    private static Ground named(String ground) {
        return Arrays.stream(Ground.values()).filter(one -> one.name().equals(ground)).findFirst()
                .orElseThrow(() -> DecisionRefusal.field(Code.BAD_FIELD, "holdGround"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), THAILAND);
    }
}
