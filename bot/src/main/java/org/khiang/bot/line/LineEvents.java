package org.khiang.bot.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.EventMode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the body of a webhook event by event, so that one odd event takes no other child's words with it. */
final class LineEvents {
    private static final Logger LOG = LoggerFactory.getLogger(LineEvents.class);
    private static final int LONGEST_ID = 64;
    private static final ObjectMapper JSON = ModelObjectMapper.createNewObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private LineEvents() {
    }

    /**
     * The events that ask something of us, in the order in which they happened.
     *
     * @return empty when the body is no JSON object
     */
    static Optional<List<Event>> read(byte[] body) {
        return object(body).map(webhook -> StreamSupport.stream(webhook.path("events").spliterator(), false)
                .flatMap(event -> event(event).stream())
                .filter(LineEvents::concernsUs)
                .sorted(Comparator.comparing(Event::timestamp))
                .toList());
    }

    private static Optional<JsonNode> object(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<Event> event(JsonNode json) {
        try {
            return Optional.ofNullable(JSON.treeToValue(json, Event.class));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            // The parser's message quotes what it stumbled over, which may be what a child wrote.
            LOG.error("ALARM an event of LINE could not be read and was skipped");
            return Optional.empty();
        }
    }

    /** In standby another program holds the chat; without id and time an event can be neither told apart nor placed. */
    private static boolean concernsUs(Event event) {
        String id = event.webhookEventId();
        return event.mode() != EventMode.STANDBY && event.source() != null
                && id != null && !id.isEmpty() && id.length() <= LONGEST_ID
                && event.timestamp() != null && event.timestamp() > 0;
    }
}
