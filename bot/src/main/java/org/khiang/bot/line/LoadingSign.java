package org.khiang.bot.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.khiang.conversations.ChildIsWaiting;
import org.khiang.conversations.privacy.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a child who waits LINE's moving dots, as well as that can be done: nothing depends on it. */
@Singleton
class LoadingSign {
    private static final Logger LOG = LoggerFactory.getLogger(LoadingSign.class);
    private static final int STEP_SECONDS = 5;
    private static final int LONGEST_SECONDS = 60;

    private final MessagingApiClient line;
    private final Vault vault;
    private final ExecutorService aside;

    LoadingSign(MessagingApiClient line, Vault vault, @Named(TaskExecutors.BLOCKING) ExecutorService aside) {
        this.line = line;
        this.vault = vault;
        this.aside = aside;
    }

    @TransactionalEventListener
    void show(ChildIsWaiting waiting) {
        try {
            // leaves the transaction that ended behind, else the look into the vault would use its closed connection
            PropagatedContext.empty().wrap(() -> aside.execute(() -> ask(waiting))).run();
        } catch (RuntimeException stopping) {
            note(stopping);
        }
    }

    private void ask(ChildIsWaiting waiting) {
        try {
            line.showLoadingAnimation(new ShowLoadingAnimationRequest(
                    vault.lineIdOf(waiting.child()), seconds(waiting.howLong())))
                    .whenComplete((shown, failed) -> note(failed));
        } catch (RuntimeException failed) {
            note(failed);
        }
    }

    private static void note(Throwable failed) {
        if (failed != null) {
            LOG.debug("loading sign failed: {}", failed.getClass().getSimpleName());
        }
    }

    /** LINE takes 5 to 60 seconds, in fives; rounded up, so that the sign does not go out before the answer. */
    static int seconds(Duration howLong) {
        long fives = (howLong.toMillis() + STEP_SECONDS * 1000 - 1) / (STEP_SECONDS * 1000);
        return (int) Math.max(STEP_SECONDS, Math.min(LONGEST_SECONDS, fives * STEP_SECONDS));
    }
}
