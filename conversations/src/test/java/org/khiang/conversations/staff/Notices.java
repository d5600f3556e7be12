package org.khiang.conversations.staff;

import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what is told after a commit. */
@Singleton
class Notices {
    final List<AccountClosed> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void hear(AccountClosed closed) {
        heard.add(closed);
    }
}
