package org.khiang.bot.line;

import com.linecorp.bot.parser.LineSignatureValidator;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.khiang.bot.Program;

/** Webhooks as LINE sends them: events of children, signed over the raw bytes. */
public final class FromLine {
    private static final AtomicLong IDS = new AtomicLong();

    private final URI webhook;
    private final Function<HttpRequest.Builder, HttpResponse<String>> door;

    public FromLine(Program program) {
        this(program.uri("/line/webhook"), program::send);
    }

    /** For a program elsewhere, reached in its own way. */
    public FromLine(URI webhook, Function<HttpRequest.Builder, HttpResponse<String>> door) {
        this.webhook = webhook;
        this.door = door;
    }

    /** A LINE user id, different for each digit. */
    public static String child(char digit) {
        return "U" + String.valueOf(digit).repeat(32);
    }

    /** One webhook with these events, properly signed. */
    public HttpResponse<String> deliver(String... events) {
        return raw("{\"destination\":\"U0\",\"events\":[" + String.join(",", events) + "]}");
    }

    /** This body, properly signed. */
    public HttpResponse<String> raw(String body) {
        return signed(body, signature(body));
    }

    /** This body with this signature, or with none when null. */
    public HttpResponse<String> signed(String body, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(webhook)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return door.apply(signature == null ? request : request.header("x-line-signature", signature));
    }

    public static String signature(String body) {
        return Base64.getEncoder().encodeToString(
                new LineSignatureValidator(Program.SECRET.getBytes(StandardCharsets.UTF_8))
                        .generateSignature(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A text message that was written just now. */
    public static String text(String child, String words) {
        return text(child, words, nextId(), System.currentTimeMillis());
    }

    public static String text(String child, String words, String eventId, long at) {
        return message(child, "{\"type\":\"text\",\"id\":\"" + nextId() + "\",\"text\":\"" + words + "\"}", eventId, at);
    }

    /** A message with this content. */
    public static String message(String child, String content) {
        return message(child, content, nextId(), System.currentTimeMillis());
    }

    private static String message(String child, String content, String eventId, long at) {
        return event("message", user(child), eventId, at, "\"message\":" + content + ",\"replyToken\":\"r" + eventId + "."
                + child + "\"");
    }

    /** An event of any type and source; {@code more} holds further fields. */
    public static String event(String type, String source, String more) {
        return event(type, source, nextId(), System.currentTimeMillis(), more);
    }

    public static String event(String type, String source, String eventId, long at, String more) {
        return "{\"type\":\"" + type + "\",\"mode\":\"active\",\"timestamp\":" + at + ",\"webhookEventId\":\"" + eventId
                + "\",\"deliveryContext\":{\"isRedelivery\":false},\"source\":" + source
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    public static String user(String child) {
        return "{\"type\":\"user\",\"userId\":\"" + child + "\"}";
    }

    public static String nextId() {
        return String.format("01TEST%020d", IDS.incrementAndGet());
    }
}
