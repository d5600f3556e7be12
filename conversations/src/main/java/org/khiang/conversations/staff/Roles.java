package org.khiang.conversations.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What each person may do, and how that is changed: never by oneself, never without a reason, and at once (CP-01). */
@Singleton
@Transactional
public class Roles {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final Accounts accounts;
    private final RoleChangeRows changes;
    private final Leaving leaving;
    private final Clock clock;

    Roles(Accounts accounts, RoleChangeRows changes, Leaving leaving, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.leaving = leaving;
        this.clock = clock;
    }

    /**
     * Gives somebody another role. Every session ends, and whoever they talked with is taken care of, as if they left:
     * nobody goes on with a talk under a role that may not hold one.
     *
     * @param by who changes it, who can be anybody else
     * @throws StaffRefusal UNKNOWN, NOT_ACTIVE, OWN_ROLE, SAME_ROLE, REASON_NEEDED or LAST_ADMIN
     */
    public void change(UUID by, UUID person, Role role, String reason) {
        Account account = accounts.findById(person).orElseThrow(() -> refusal(StaffRefusal.Code.UNKNOWN));
        check(by, account, role, reason);
        if (account.role() == Role.ADMIN && accounts.lockAdmins().size() == 1) {
            throw refusal(StaffRefusal.Code.LAST_ADMIN);
        }
        if (accounts.changeRole(person, account.role(), role) == 0) {
            throw refusal(StaffRefusal.Code.SAME_ROLE);     // somebody else was faster: look again
        }
        changes.save(new RoleChange(UUID.randomUUID(), person, account.role(), role, reason.strip(), by,
                clock.instant()));
        leaving.leaveTalks(person);
    }

    /** The latest hundred changes, the newest first. */
    public List<RoleChange> latest() {
        return changes.latest();
    }

    private static void check(UUID by, Account account, Role role, String reason) {
        if (!account.active()) {
            throw refusal(StaffRefusal.Code.NOT_ACTIVE);
        }
        if (account.id().equals(by)) {
            throw refusal(StaffRefusal.Code.OWN_ROLE);
        }
        if (account.role() == role) {
            throw refusal(StaffRefusal.Code.SAME_ROLE);
        }
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw refusal(StaffRefusal.Code.REASON_NEEDED);
        }
    }

    private static StaffRefusal refusal(StaffRefusal.Code code) {
        return new StaffRefusal(code);
    }
}
