package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/** What is told once of a child: read, worded, checked by a person and corrected by the child (CP-91 to CP-93). */
@Singleton
public class Briefs {
    private final Access access;
    private final Versions versions;
    private final BriefRows rows;
    private final Telling telling;
    private final Sentences sentences;
    private final Sealing sealing;
    private final Cards cards;
    private final Steps steps;
    private final ServiceNames names;
    private final Clock clock;

    Briefs(Access access, Versions versions, BriefRows rows, Telling telling, Sentences sentences, Sealing sealing,
           Cards cards, Steps steps, ServiceNames names, Clock clock) {
        this.access = access;
        this.versions = versions;
        this.rows = rows;
        this.telling = telling;
        this.sentences = sentences;
        this.sealing = sealing;
        this.cards = cards;
        this.steps = steps;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What a person decides of a brief.
     *
     * @param quotes those of the lines quoted so far that stay; none can be changed, and none added here
     */
    @Serdeable
    public record Written(List<UUID> quotes, Map<Ours, String> ours, Consent consent) {
        public Written {
            quotes = quotes == null ? List.of() : List.copyOf(quotes);
            ours = ours == null ? Map.of() : Map.copyOf(ours);
            consent = consent == null ? Consent.none() : consent;
        }

        @Override
        public String toString() {
            return "written";
        }
    }

    /** Opens one; the look is logged.
     *
     * @throws ReferralRefusal NOT_FOUND or ERASED
     */
    @Transactional
    public Sheet read(UUID who, UUID referral) {
        Access.Opened opened = access.open(who, referral);
        access.log(who, "BRIEF", opened.talk().id());
        return sheet(who, opened);
    }

    Sheet sheet(UUID who, Access.Opened opened) {
        BriefRow row = versions.newest(opened.referral());
        LinkReport link = versions.draft(opened, row).link();
        return new Sheet(cards.of(who, opened.referral()), brief(opened, row), link == null ? null : link.defanged(),
                names.of(row.checkedBy()), row.checkedAt(), steps.of(opened.referral(), opened.talk()),
                access.holds(who, opened.talk()));
    }

    /** As approved, or as it would be read now. */
    Brief brief(Access.Opened opened, BriefRow row) {
        boolean frozen = row.frozenSealed() != null && opened.referral().state() != State.DRAFT;
        return !frozen ? telling.of(opened, row, versions.draft(opened, row))
                : sealing.open(opened.talk(), row.frozenSealed(), row.id(), Brief.class);
    }

    /** Leaves quotes out, and writes our own sentences.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED, STALE, SENT_ALREADY, NOT_SAID, LONG_SENTENCE, BAD_WORDS or BAD_ANSWER
     */
    @Transactional
    public Sheet write(UUID who, UUID referral, int version, Written written) {
        Access.Opened opened = access.open(who, referral);
        Draft draft = versions.draft(opened, versions.newest(opened.referral(), version));
        if (!draft.quotes().containsAll(written.quotes())) {
            throw new ReferralRefusal(Code.NOT_SAID);
        }
        written.consent().check();
        return saved(who, opened, version,
                draft.with(written.quotes(), sentences.read(written.ours()), written.consent()));
    }

    /** Quotes one more line of the child; only for the counsellor who holds the talk.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED, STALE, SENT_ALREADY or NOT_SAID
     */
    @Transactional
    public Sheet quote(UUID counsellor, UUID referral, int version, UUID line) {
        Access.Opened opened = access.open(counsellor, referral);
        access.own(counsellor, opened.talk().id());
        if (!telling.quotes(opened.talk()).said(line)) {
            throw new ReferralRefusal(Code.NOT_SAID);
        }
        Draft draft = versions.draft(opened, versions.newest(opened.referral(), version));
        return saved(counsellor, opened, version, draft.quotes().contains(line) ? draft : draft.quoting(line));
    }

    /** Notes what the child changed when it was told what is passed on.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED, STALE, SENT_ALREADY, LONG_SENTENCE, BAD_WORDS or NOTE_NEEDED
     */
    @Transactional
    public Sheet correct(UUID counsellor, UUID referral, int version, Ours place, @Nullable String sentence) {
        Access.Opened opened = access.open(counsellor, referral);
        access.own(counsellor, opened.talk().id());
        String read = sentences.read(sentence);
        if (read.isEmpty() || place == null) {
            throw new ReferralRefusal(Code.NOTE_NEEDED);
        }
        Draft draft = versions.draft(opened, versions.newest(opened.referral(), version));
        return saved(counsellor, opened, version, draft.corrected(place, read, clock.instant()));
    }

    /** Words the report of an address.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED, STALE, SENT_ALREADY, BAD_ANSWER, LONG_SENTENCE or BAD_WORDS
     */
    @Transactional
    public Sheet report(UUID who, UUID referral, int version, LinkReport report) {
        Access.Opened opened = access.open(who, referral);
        report.check();
        sentences.read(report.why());
        Draft draft = versions.draft(opened, versions.newest(opened.referral(), version));
        if (draft.link() == null) {
            throw new ReferralRefusal(Code.BAD_ANSWER);
        }
        return saved(who, opened, version, draft.reporting(report.whole()));
    }

    /** Says that a person has read this version and found it right.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED, STALE, SENT_ALREADY or INCOMPLETE
     */
    @Transactional
    public Sheet check(UUID who, UUID referral, int version) {
        Access.Opened opened = access.open(who, referral);
        if (!opened.referral().state().atHome()) {
            throw new ReferralRefusal(Code.SENT_ALREADY);
        }
        BriefRow row = versions.newest(opened.referral(), version);
        Draft draft = versions.draft(opened, row);
        boolean whole = draft.link() == null
                ? draft.consent().complete() && draft.ours().containsKey(Ours.CONTACT) : draft.link().complete();
        if (!whole) {
            throw new ReferralRefusal(Code.INCOMPLETE);
        }
        rows.checked(row.id(), who, clock.instant());
        return sheet(who, opened);
    }

    private Sheet saved(UUID who, Access.Opened opened, int version, Draft draft) {
        versions.add(who, opened, version, draft);
        return sheet(who, access.open(who, opened.referral().id()));
    }
}
