package org.khiang.conversations.staff;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where real children write, only real staff gets in. */
@Singleton
@Requires(property = "khiang.demo", notEquals = "true")
class RealStaff {
    private static final Logger LOG = LoggerFactory.getLogger(RealStaff.class);

    private final Accounts accounts;
    private final Leaving leaving;

    RealStaff(Accounts accounts, Leaving leaving) {
        this.accounts = accounts;
        this.leaving = leaving;
    }

    /** Demo passwords stood on a screen and in a log: their accounts do not outlive the demo. */
    @EventListener
    @Transactional
    void closeDemoAccounts(StartupEvent starting) {
        accounts.findByDemoTrueAndActiveTrue().forEach(account -> leaving.close(account.id()));
    }

    /** Says how to begin, since nobody can sign in yet. */
    @EventListener
    void askForAdmin(ServerStartupEvent started) {
        if (!accounts.existsByRoleAndActiveTrue(Role.ADMIN)) {
            LOG.warn("There is no administrator, so nobody can make accounts. "
                    + "Make the first one: java -jar khiang.jar add-admin LOGIN NAME");
        }
    }
}
