package org.khiang.bot.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** LINE's Messaging API in a test: takes calls as LINE does, remembers them, and fails when it is told to. */
public final class LineStandIn implements AutoCloseable {
    /** The part of the platform a call goes to. */
    public enum To { REPLY, PUSH, LOADING, LEAVE, OTHER }

    /** One call as it came in, taken or not. */
    public record Call(To to, String path, String authorization, String retryKey, JsonNode body, int status) {
        /** The words of the call's messages. */
        public List<String> texts() {
            List<String> texts = new ArrayList<>();
            body.path("messages").forEach(message -> texts.add(message.path("text").asText()));
            return texts;
        }
    }

    /** One planned misbehaviour; {@code status} 0 drops the connection. */
    private record Fault(int status, String message, Duration delay, boolean afterAccept) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new ArrayList<>();
    private final List<Call> taken = new ArrayList<>();
    private final Set<String> usedTokens = new HashSet<>();
    private final Set<String> usedKeys = new HashSet<>();
    private final Map<To, Deque<Fault>> faults = new ConcurrentHashMap<>();

    private LineStandIn(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port of this machine. */
    public static LineStandIn start() {
        try {
            LineStandIn line = new LineStandIn(HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            line.server.createContext("/", line::handle);
            line.server.setExecutor(line.threads);
            line.server.start();
            return line;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What LINE_API_BASE_URL is set to. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next call there is answered with this status and LINE's error body; it is not taken. */
    public void answer(To to, int status, String message) {
        plan(to, new Fault(status, message, Duration.ZERO, false));
    }

    /** The next call there is answered late. */
    public void delay(To to, Duration delay) {
        plan(to, new Fault(200, null, delay, true));
    }

    /** The next call there is not taken, and its connection breaks. */
    public void drop(To to) {
        plan(to, new Fault(0, null, Duration.ZERO, false));
    }

    /** The next call there is taken, and then its connection breaks. */
    public void dropAfterAccept(To to) {
        plan(to, new Fault(0, null, Duration.ZERO, true));
    }

    /** The next call there is taken, and then answered with this status. */
    public void answerAfterAccept(To to, int status) {
        plan(to, new Fault(status, "broken", Duration.ZERO, true));
    }

    private void plan(To to, Fault fault) {
        faults.computeIfAbsent(to, any -> new ArrayDeque<>()).add(fault);
    }

    /** Every call to that part so far, in order. */
    public synchronized List<Call> calls(To to) {
        return calls.stream().filter(call -> call.to() == to).toList();
    }

    /** The words that reached children so far, in order. */
    public synchronized List<String> shown() {
        return taken.stream().flatMap(call -> call.texts().stream()).toList();
    }

    /** True when this call is to this child, whose id ends its reply tokens in {@link FromLine}. */
    public static boolean isFor(Call call, String child) {
        return call.body().path("to").asText().equals(child)
                || call.body().path("replyToken").asText().endsWith("." + child);
    }

    /** The calls by which words reached this child so far, in order. */
    public synchronized List<Call> takenFor(String child) {
        return taken.stream().filter(call -> isFor(call, child)).toList();
    }

    /** The words that reached this child so far, in order. */
    public List<String> shownTo(String child) {
        return takenFor(child).stream().flatMap(call -> call.texts().stream()).toList();
    }

    /** Waits up to twenty seconds. */
    public void await(BooleanSupplier until) {
        Instant end = Instant.now().plusSeconds(20);
        while (!until.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("LINE waited in vain");
            }
            pause(Duration.ofMillis(10));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        To to = to(exchange.getRequestURI().getPath());
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        Fault fault = next(to);
        int status = fault != null && !fault.afterAccept() ? fault.status() : take(exchange, to, body);
        note(exchange, to, body, status);
        if (fault == null) {
            send(exchange, status, status == 400 ? "Invalid reply token" : "");
            return;
        }
        pause(fault.delay());
        if (fault.status() == 0) {
            exchange.close();
        } else {
            send(exchange, fault.message() == null ? status : fault.status(), fault.message());
        }
    }

    private synchronized Fault next(To to) {
        Deque<Fault> planned = faults.get(to);
        return planned == null ? null : planned.poll();
    }

    private synchronized int take(HttpExchange exchange, To to, JsonNode body) {
        String key = exchange.getRequestHeaders().getFirst("X-Line-Retry-Key");
        if (to == To.REPLY && !usedTokens.add(body.path("replyToken").asText())) {
            return 400;
        }
        if (to == To.PUSH && key != null && !usedKeys.add(key)) {
            return 409;
        }
        if (to == To.REPLY || to == To.PUSH) {
            taken.add(call(exchange, to, body, 200));
        }
        return to == To.LOADING ? 202 : 200;
    }

    private synchronized void note(HttpExchange exchange, To to, JsonNode body, int status) {
        calls.add(call(exchange, to, body, status));
    }

    private static Call call(HttpExchange exchange, To to, JsonNode body, int status) {
        return new Call(to, exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("X-Line-Retry-Key"), body, status);
    }

    private static void send(HttpExchange exchange, int status, String message) throws IOException {
        byte[] body = (status < 300 ? "{\"sentMessages\":[]}"
                : "{\"message\":\"" + message + "\",\"sentMessages\":[]}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("x-line-request-id", "r");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static To to(String path) {
        return switch (path) {
            case "/v2/bot/message/reply" -> To.REPLY;
            case "/v2/bot/message/push" -> To.PUSH;
            case "/v2/bot/chat/loading/start" -> To.LOADING;
            default -> path.endsWith("/leave") ? To.LEAVE : To.OTHER;
        };
    }

    private static void pause(Duration howLong) {
        try {
            Thread.sleep(howLong.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
