package org.khiang.conversations.referral;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.referral.ReferralRefusal.Code;
import org.khiang.conversations.referral.ReferralRow.Kind;

/** Children passed on to those who can help, from the first proposal to what became of it (CP-90 to CP-95). */
@Singleton
public class Referrals {
    private final Access access;
    private final ReferralRows rows;
    private final BriefRows briefs;
    private final Beginnings beginnings;
    private final Briefs sheets;
    private final Versions versions;
    private final Steps steps;
    private final Cards cards;
    private final Sealing sealing;
    private final List<MayShare> rules;
    private final Telling telling;
    private final Talks talks;
    private final Clock clock;

    Referrals(Access access, ReferralRows rows, BriefRows briefs, Beginnings beginnings, Briefs sheets,
              Versions versions, Steps steps, Cards cards, Sealing sealing, List<MayShare> rules, Telling telling,
              Talks talks, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.briefs = briefs;
        this.beginnings = beginnings;
        this.sheets = sheets;
        this.versions = versions;
        this.steps = steps;
        this.cards = cards;
        this.sealing = sealing;
        this.rules = rules;
        this.telling = telling;
        this.talks = talks;
        this.clock = clock;
    }

    /** All of the house, newest first, for those who send and track; nothing for anybody else. */
    public List<Referral> all(UUID who) {
        return access.watches(who) ? rows.all().stream().map(row -> cards.of(who, row)).toList() : List.of();
    }

    /** Those of a talk that this counsellor holds.
     *
     * @throws ReferralRefusal NOT_FOUND
     */
    public List<Referral> of(UUID counsellor, UUID conversation) {
        if (talks.find(conversation).filter(talk -> access.holds(counsellor, talk)).isEmpty()) {
            throw new ReferralRefusal(Code.NOT_FOUND);
        }
        return rows.of(conversation).stream().map(row -> cards.of(counsellor, row)).toList();
    }

    /** Proposes to pass on the child of one's own talk, or an address it reported.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED or BAD_RECEIVER
     */
    @Transactional
    public Sheet propose(UUID counsellor, UUID conversation, UUID receiver, boolean address) {
        TalkCard talk = access.own(counsellor, conversation);
        return sheets.sheet(counsellor, beginnings.of(counsellor, talk, receiver, address ? Kind.LINK : Kind.CHILD));
    }

    /** The same brief for one more receiver, without a look into the talk (CP-90: one brief per receiver).
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED or BAD_RECEIVER
     */
    @Transactional
    public Sheet again(UUID officer, UUID referral, UUID receiver) {
        Access.Opened like = access.openAsOfficer(officer, referral);
        Draft draft = versions.draft(like, versions.newest(like.referral()));
        return sheets.sheet(officer, beginnings.like(officer, like, receiver, draft));
    }

    /** Agrees that this version leaves the house; from here its words are frozen.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED, STALE, NOT_NEXT, NOT_CHECKED, SAME_PERSON, NOT_SUPERVISOR or
     *                         DECISION_MISSING
     */
    @Transactional
    public Sheet approve(UUID supervisor, UUID referral, int version) {
        Access.Opened opened = access.openAsOfficer(supervisor, referral);
        BriefRow row = versions.newest(opened.referral(), version);
        Draft draft = versions.draft(opened, row);
        Set<UUID> writers = new HashSet<>(briefs.writers(referral));
        writers.add(opened.referral().madeBy());
        MayShare.Sharing what = new MayShare.Sharing(referral, opened.talk().id(), writers,
                draft.consent().state().name());
        rules.stream().flatMap(rule -> rule.against(supervisor, what).stream()).findFirst().ifPresent(code -> {
            throw new ReferralRefusal(code);
        });
        if (row.checkedAt() == null) {
            throw new ReferralRefusal(Code.NOT_CHECKED);
        }
        steps.take(opened, supervisor, Move.to(State.APPROVED));
        rows.approved(referral, supervisor, clock.instant());
        Access.Opened approved = access.open(supervisor, referral);
        briefs.freeze(row.id(), sealing.close(approved.talk(), telling.of(approved, row, draft), row.id()));
        return sheets.sheet(supervisor, approved);
    }

    /** Reports what happened next; only for those who send and track.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED, NOT_NEXT, UNSENT_LINE, NO_FILE, or what {@link Move} lacks
     */
    @Transactional
    public Sheet move(UUID who, UUID referral, Move move) {
        Access.Opened opened = access.openAsOfficer(who, referral);
        if (move.to() == null || move.to() == State.APPROVED) {
            throw new ReferralRefusal(Code.NOT_NEXT);       // nobody approves but by the door above
        }
        move.check();
        if (move.to() == State.SENT) {
            leaves(opened, move);
        }
        steps.take(opened, who, move);
        if (move.to() == State.SERVED) {
            rows.kept(referral, move.wishesKept());
        }
        return sheets.sheet(who, access.open(who, referral));
    }

    private void leaves(Access.Opened opened, Move move) {
        if (!opened.referral().state().next().contains(State.SENT)) {
            throw new ReferralRefusal(Code.NOT_NEXT);
        }
        Instant made = opened.referral().fileAt();
        if ("ENCRYPTED_FILE".equals(move.how()) && made == null) {
            throw new ReferralRefusal(Code.NO_FILE);
        }
        telling.stillSaid(opened.talk(), sheets.brief(opened, versions.newest(opened.referral())));
    }
}
