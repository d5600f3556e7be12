package org.khiang.conversations.record;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.Desk;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.record.RecordRefusal.Code;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** The door to cases: who may read which, how one is found, and how one ends. */
@Singleton
public class Cases {
    private final CaseRows rows;
    private final CaseBook book;
    private final CaseSheets sheets;
    private final ClosingRules rules;
    private final ClosingRows closings;
    private final Access access;
    private final Talks talks;
    private final Desk desk;
    private final Staff people;
    private final Clock clock;

    Cases(CaseRows rows, CaseBook book, CaseSheets sheets, ClosingRules rules, ClosingRows closings, Access access,
          Talks talks, Desk desk, Staff people, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.sheets = sheets;
        this.rules = rules;
        this.closings = closings;
        this.access = access;
        this.talks = talks;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The case of this talk for a counsellor who may read it; the look is logged.
     *
     * @throws RecordRefusal NOT_YOURS
     */
    @Transactional
    public CaseSheet open(UUID staff, UUID conversation) {
        return sheets.of(access.toRead(staff, conversation), conversation, false);
    }

    /** The number of the case a talk belongs to, such as KC-101; empty until a person has taken it. */
    public Optional<String> numberOf(UUID conversation) {
        return book.of(conversation).map(CaseRow::name);
    }

    /**
     * A case by its number or that of one of its talks, read-only for a supervisor; look and reason are kept.
     *
     * @throws RecordRefusal NOT_YOURS when there is none, or the supervisor has to do with the child
     */
    @Transactional
    public CaseSheet openNumber(UUID supervisor, String number, String reason) {
        TalkCard talk = talkOf(number.strip());
        CaseRow one = book.of(talk.id()).filter(found -> rows.barred(found.id(), supervisor) == 0)
                .filter(found -> supervises(supervisor)).orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        access.look(supervisor, talk, reason);
        return sheets.of(one, talk.id(), true);
    }

    /**
     * The talk by which a counsellor may open the case of this number.
     *
     * @throws RecordRefusal NOT_YOURS also when there is no such number, so that nobody learns which exist
     */
    @Transactional
    public UUID find(UUID staff, String number) {
        TalkCard talk = talkOf(number.strip());
        access.toRead(staff, talk.id());
        return talk.id();
    }

    /**
     * Ends the case with what the counsellor states (CP-102), and the talk with it when they hold it.
     *
     * @throws RecordRefusal NOT_YOURS or ERASED
     */
    @Transactional
    public Verdict close(UUID staff, UUID conversation, Closing closing) {
        TalkCard talk = access.toWrite(staff, conversation);
        if (!Desk.CLOSING_CODE.matcher(closing.code()).matches()) {
            return Verdict.no(Verdict.Why.BAD_CODE);
        }
        boolean another = talk.holder() != null && !talk.holder().equals(staff);
        Optional<Verdict.Why> lack = another ? Optional.of(Verdict.Why.NOT_YOURS)
                : rules.against(staff, talk, closing.code()).or(() -> rules.lacks(talk, closing));
        if (lack.isPresent()) {
            return Verdict.no(lack.get());
        }
        closings.save(new ClosingRow(UUID.randomUUID(), conversation, closing.code(), clock.instant(), staff,
                closing.levelReviewed(), closing.followUpRefused() ? "REFUSED" : rules.followUp(talk),
                closing.doorExplained()));
        return talk.holder() == null ? later(staff, talk, closing.code())
                : desk.close(staff, conversation, closing.code());
    }

    /**
     * A supervisor's half of a closing that needs two people (C07 at HIGH or above).
     *
     * @throws RecordRefusal NOT_YOURS for one who is no supervisor or where is no such talk, OWN_HALF for its holder
     */
    @Transactional
    public void consent(UUID supervisor, UUID conversation, String code) {
        TalkCard talk = talks.lock(conversation).filter(found -> supervises(supervisor))
                .orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        if (supervisor.equals(talk.holder())) {
            throw new RecordRefusal(Code.OWN_HALF);
        }
        closings.consent(UUID.randomUUID(), conversation, code, clock.instant(), supervisor);
    }

    private boolean supervises(UUID person) {
        return people.find(person).filter(member -> member.active() && member.role() == Role.SUPERVISOR).isPresent();
    }

    private Verdict later(UUID staff, TalkCard talk, String code) {
        talks.closedLater(talk.id(), code);
        rules.closed(staff, talk, code);
        return Verdict.DONE;
    }

    private TalkCard talkOf(String number) {
        Optional<TalkCard> direct = talks.withNumber(number);
        return direct.or(() -> book.numbered(number).flatMap(one -> book.talksOf(one).stream().reduce((a, b) -> b)))
                .orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
    }
}
