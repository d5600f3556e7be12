package org.khiang.bot.line;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.khiang.conversations.ConversationChanged;
import org.khiang.conversations.Outbox;
import org.khiang.conversations.OutgoingCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries what waits in the outbox to LINE: at once after a change, and on its own when something becomes due. */
@Singleton
class LineSender {
    private static final Logger LOG = LoggerFactory.getLogger(LineSender.class);
    private static final int THREADS = 4;
    private static final long LOOK_AGAIN_MS = 150;
    private static final long AFTER_FAILURE_MS = 1000;
    private static final long GOODBYE_MS = 5000;

    private final Outbox outbox;
    private final LineCalls calls;
    private final MeterRegistry meters;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    LineSender(Outbox outbox, LineCalls calls, MeterRegistry meters) {
        this.outbox = outbox;
        this.calls = calls;
        this.meters = meters;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        for (int i = 1; i <= THREADS; i++) {
            Thread thread = new Thread(this::run, "line-sender-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    @TransactionalEventListener
    void wake(ConversationChanged changed) {
        news.release();
    }

    /** Lets calls that are under way end, so that no child's answer is left in doubt by a restart. */
    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        news.release(THREADS);
        for (Thread thread : threads) {
            thread.join(GOODBYE_MS);
        }
    }

    private void run() {
        while (running) {
            try {
                sendNext();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | Error failed) {
                // Whatever it is, other children's answers still wait: this thread must not end.
                LOG.error("ALARM sending failed", failed);
                pause();
            }
        }
    }

    private void sendNext() throws InterruptedException {
        Optional<OutgoingCall> due = outbox.take();
        if (due.isEmpty()) {
            if (news.tryAcquire(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
            return;
        }
        news.release();     // perhaps there is more: another thread looks while this one talks to LINE
        Ended ended = calls.make(due.get());
        outbox.ended(due.get(), ended.outcome(), ended.code());
        meters.counter("khiang.line.calls", "outcome", ended.outcome().name()).increment();
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE_MS);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
