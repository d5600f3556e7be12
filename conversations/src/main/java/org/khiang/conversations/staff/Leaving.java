package org.khiang.conversations.staff;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What happens when somebody must not come in any more. */
@Singleton
@Transactional
class Leaving {
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher<AccountClosed> closed;

    Leaving(Accounts accounts, OpenSessions sessions, ApplicationEventPublisher<AccountClosed> closed) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.closed = closed;
    }

    void close(UUID id) {
        accounts.close(id);
        signOut(id);
        closed.publishEvent(new AccountClosed(id));
    }

    /** Stays in the house and leaves every talk, as the end of an account does. */
    void leaveTalks(UUID id) {
        signOut(id);
        closed.publishEvent(new AccountClosed(id));
    }

    void signOut(UUID id) {
        sessions.deleteByStaffId(id);
    }
}
