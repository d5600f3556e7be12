package org.khiang.bot.line;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.khiang.conversations.OutgoingCall;
import org.khiang.conversations.privacy.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one call to LINE: as a free reply while there is a token, else as a push that LINE takes once. */
@Singleton
class LineCalls {
    private static final Logger LOG = LoggerFactory.getLogger(LineCalls.class);
    /** The outbox gives a call away again after 30 s, so every call has ended before. */
    private static final long LONGEST_SECONDS = 20;

    private final MessagingApiClient line;
    private final Vault vault;
    private final LineAlarms alarms;

    LineCalls(MessagingApiClient line, Vault vault, LineAlarms alarms) {
        this.line = line;
        this.vault = vault;
        this.alarms = alarms;
    }

    /** Waits for LINE's answer, at most 20 seconds. */
    Ended make(OutgoingCall call) {
        boolean reply = call.replyToken() != null;
        CompletableFuture<? extends Result<?>> answer = reply ? reply(call) : push(call);
        Ended ended = wait(answer, reply, call.quote() != null);
        LOG.info("{} {} {} {}", reply ? "reply" : "push", call.id(), ended.outcome(),
                ended.code() == null ? "" : ended.code());
        return ended;
    }

    private CompletableFuture<? extends Result<?>> reply(OutgoingCall call) {
        return line.replyMessage(new ReplyMessageRequest(call.replyToken(), Bubbles.of(call), false));
    }

    private CompletableFuture<? extends Result<?>> push(OutgoingCall call) {
        return line.pushMessage(call.id(),
                new PushMessageRequest(vault.lineIdOf(call.child()), Bubbles.of(call), false, null));
    }

    private Ended wait(CompletableFuture<? extends Result<?>> answer, boolean reply, boolean quotes) {
        try {
            answer.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            return Ended.taken();
        } catch (ExecutionException failed) {
            alarms.consider(failed.getCause());
            return Ended.of(failed.getCause(), reply, quotes);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return Ended.unknown();
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Ended.unknown();
        }
    }
}
