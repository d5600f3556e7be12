package org.khiang.conversations.referral;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.referral.ReferralRefusal.Code;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/**
 * Who may see and change referrals: the counsellor who holds the talk, referral officers and supervisors. Nobody gets
 * a talk to read by this door; each look at a brief is logged.
 */
@Singleton
class Access {
    private final ReferralRows rows;
    private final Talks talks;
    private final Staff staff;
    private final AccessLog accesses;
    private final Clock clock;

    Access(ReferralRows rows, Talks talks, Staff staff, AccessLog accesses, Clock clock) {
        this.rows = rows;
        this.talks = talks;
        this.staff = staff;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** A referral with its talk, both as they are under the talk's lock. */
    record Opened(ReferralRow referral, TalkCard talk) {
    }

    /** @throws ReferralRefusal NOT_FOUND or ERASED */
    Opened open(UUID who, UUID referral) {
        ReferralRow found = rows.findById(referral).orElseThrow(() -> new ReferralRefusal(Code.NOT_FOUND));
        TalkCard talk = talks.lock(found.conversationId()).orElseThrow();
        if (!watches(who) && !holds(who, talk)) {
            throw new ReferralRefusal(Code.NOT_FOUND);
        }
        if (talk.erased()) {
            throw new ReferralRefusal(Code.ERASED);
        }
        return new Opened(rows.findById(referral).orElseThrow(), talk);
    }

    /** The same for those who send and track.
     *
     * @throws ReferralRefusal NOT_FOUND or ERASED
     */
    Opened openAsOfficer(UUID who, UUID referral) {
        if (!watches(who)) {
            throw new ReferralRefusal(Code.NOT_FOUND);
        }
        return open(who, referral);
    }

    /** The talk this counsellor holds, locked.
     *
     * @throws ReferralRefusal NOT_FOUND or ERASED
     */
    TalkCard own(UUID counsellor, UUID conversation) {
        TalkCard talk = talks.lock(conversation).filter(found -> holds(counsellor, found))
                .orElseThrow(() -> new ReferralRefusal(Code.NOT_FOUND));
        if (talk.erased()) {
            throw new ReferralRefusal(Code.ERASED);
        }
        return talk;
    }

    boolean holds(UUID who, TalkCard talk) {
        return who.equals(talk.holder());
    }

    /** True for referral officers and supervisors. */
    boolean watches(UUID who) {
        return role(who).filter(role -> role == Role.REFERRAL_OFFICER || role == Role.SUPERVISOR).isPresent();
    }

    private Optional<Role> role(UUID who) {
        return staff.find(who).filter(Member::active).map(Member::role);
    }

    void log(UUID who, String action, UUID conversation) {
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), who, action, conversation, null));
    }
}
