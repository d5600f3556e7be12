package org.khiang.bot.line;

import com.linecorp.bot.webhook.model.Event;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khiang.conversations.Storage;

/** Where LINE brings what children send. */
@Controller("/line/webhook")
@Secured("isAnonymous()")       // LINE shows who it is by its signature
class LineWebhook {
    private static final String SAMPLE = """
            {"events": [{"type": "message", "webhookEventId": "0", "timestamp": 1, "source": {"type": "user"},
              "message": {"type": "text", "id": "0", "text": ""}}]}""";

    private final Signatures signatures;
    private final Inbox inbox;
    private final Storage storage;
    private final Groups groups;

    LineWebhook(Signatures signatures, Inbox inbox, Storage storage, Groups groups) {
        this.signatures = signatures;
        this.inbox = inbox;
        this.storage = storage;
        this.groups = groups;
    }

    /**
     * Answers 401 to whoever is not LINE, 400 to what is no JSON object, and 200 once every event is on disk.
     * A storage that fails makes it a 500, so that LINE brings the events again.
     */
    @Post(consumes = MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpStatus receive(@Nullable @Header("X-Line-Signature") String signature, HttpRequest<byte[]> request) {
        byte[] raw = request.getBody().orElse(new byte[0]);
        if (!signatures.isOfLine(signature, raw)) {
            return HttpStatus.UNAUTHORIZED;
        }
        return LineEvents.read(raw).map(this::take).orElse(HttpStatus.BAD_REQUEST);
    }

    /** Builds all that a message needs before the door opens: LINE gives the first child, too, only two seconds. */
    @EventListener
    void warmUp(StartupEvent starting) {
        byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
        signatures.isOfLine("AAAA", sample);
        LineEvents.read(sample);
        storage.sync();
    }

    private HttpStatus take(List<Event> events) {
        RuntimeException failure = null;
        for (Event event : events) {
            try {
                inbox.take(event);
            } catch (RuntimeException failed) {
                failure = failed;       // the next event may be of another child, who must not wait for this one
            }
        }
        storage.sync();
        events.forEach(groups::leave);
        if (failure != null) {
            throw failure;
        }
        return HttpStatus.OK;
    }
}
