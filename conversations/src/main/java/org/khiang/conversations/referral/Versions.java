package org.khiang.conversations.referral;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/** The versions of what is passed on; each change is a new one, and takes an approval back. */
@Singleton
class Versions {
    private final BriefRows rows;
    private final Sealing sealing;
    private final Steps steps;
    private final Clock clock;

    Versions(BriefRows rows, Sealing sealing, Steps steps, Clock clock) {
        this.rows = rows;
        this.sealing = sealing;
        this.steps = steps;
        this.clock = clock;
    }

    BriefRow newest(ReferralRow referral) {
        return rows.newest(referral.id());
    }

    /**
     * The newest version, when it is the one that was read.
     *
     * @throws ReferralRefusal STALE
     */
    BriefRow newest(ReferralRow referral, int version) {
        BriefRow newest = rows.newest(referral.id());
        if (newest.version() != version) {
            throw new ReferralRefusal(Code.STALE);
        }
        return newest;
    }

    Draft draft(Access.Opened opened, BriefRow row) {
        return sealing.open(opened.talk(), row.draftSealed(), row.id(), Draft.class);
    }

    /** The first version of a referral that was just begun. */
    void begin(UUID who, Access.Opened opened, Draft draft) {
        save(who, opened, 1, draft);
    }

    /**
     * A new version after this one; what was approved before is a draft again.
     *
     * @throws ReferralRefusal STALE or SENT_ALREADY
     */
    void add(UUID who, Access.Opened opened, int after, Draft draft) {
        ReferralRow referral = opened.referral();
        if (!referral.state().atHome()) {
            throw new ReferralRefusal(Code.SENT_ALREADY);
        }
        save(who, opened, newest(referral, after).version() + 1, draft);
        if (referral.state() == State.APPROVED) {
            steps.take(opened, who, Move.to(State.DRAFT));
        }
    }

    private void save(UUID who, Access.Opened opened, int version, Draft draft) {
        UUID id = UUID.randomUUID();
        rows.save(new BriefRow(id, opened.referral().id(), version, who, clock.instant(), null, null,
                sealing.close(opened.talk(), draft, id), null));
    }
}
