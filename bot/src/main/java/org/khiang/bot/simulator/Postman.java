package org.khiang.bot.simulator;

import com.linecorp.bot.parser.LineSignatureValidator;
import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings what an invented child does to the webhook, signed and over HTTP, as LINE would. */
@Singleton
class Postman {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final EmbeddedServer server;
    private final JsonMapper json;
    private final Tokens tokens;
    private final Clock clock;
    private final LineSignatureValidator secret;

    Postman(EmbeddedServer server, JsonMapper json, Tokens tokens, Clock clock,
            @Value("${khiang.line.secrets}") String secret) {
        this.server = server;
        this.json = json;
        this.tokens = tokens;
        this.clock = clock;
        this.secret = new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Delivers one event with a reply token; returns the status that the webhook answered. */
    int deliver(Phone from, String type, Map<String, Object> content) {
        return post(from, type, content, true);
    }

    /** Delivers an event that LINE gives no reply token with: taking back, and blocking. */
    int deliverUnanswerable(Phone from, String type, Map<String, Object> content) {
        return post(from, type, content, false);
    }

    private int post(Phone from, String type, Map<String, Object> content, boolean answerable) {
        Map<String, Object> event = new HashMap<>(content);
        event.put("type", type);
        event.put("mode", "active");
        event.put("timestamp", clock.millis());
        event.put("webhookEventId", Ulid.at(clock.millis()));
        event.put("deliveryContext", Map.of("isRedelivery", false));
        event.put("source", Map.of("type", "user", "userId", from.lineId()));
        if (answerable) {
            event.put("replyToken", tokens.issue(from));
        }
        return send(Map.of("destination", "U" + "0".repeat(32), "events", List.of(event)));
    }

    private int send(Map<String, Object> webhook) {
        try {
            byte[] body = json.writeValueAsBytes(webhook);
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                    "http://127.0.0.1:" + server.getPort() + "/line/webhook")).timeout(PATIENCE)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("x-line-signature", Base64.getEncoder().encodeToString(secret.generateSignature(body)))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            return 0;       // LINE would bring it again; here the tester taps again
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
