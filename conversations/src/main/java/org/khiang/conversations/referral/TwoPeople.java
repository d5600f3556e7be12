package org.khiang.conversations.referral;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.referral.ReferralRefusal.Code;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** Nothing of a child leaves on one person's word: a supervisor approves, who proposed and wrote none of it. */
@Singleton
class TwoPeople implements MayShare {
    private final Staff staff;

    TwoPeople(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Optional<Code> against(UUID approver, Sharing what) {
        if (what.writers().contains(approver)) {
            return Optional.of(Code.SAME_PERSON);
        }
        boolean supervisor = staff.find(approver).filter(Member::active)
                .filter(member -> member.role() == Role.SUPERVISOR).isPresent();
        return supervisor ? Optional.empty() : Optional.of(Code.NOT_SUPERVISOR);
    }
}
