package org.khiang.bot;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** A console in a test: signed in at the door as a browser does it, with a real line to the server. */
public final class OpenConsole implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([A-Z2-7]+)\"");

    private final List<JsonNode> frames = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket line;
    private Program program;
    private int closedWith;
    private int read;

    private OpenConsole() {
    }

    /** The cookie somebody gets at the door, with a new app where one is asked for; fails when they are not let in. */
    public static String signIn(Program program, String login, String password) {
        HttpResponse<String> answer = letIn(program.send(json(program, "/login",
                "{\"username\":\"" + login + "\",\"password\":\"" + password + "\"}")));
        Matcher secret = SECRET.matcher(answer.body());
        return cookie(!secret.find() ? answer : letIn(program.send(json(program, "/login/code",
                "{\"code\":\"" + codeNow(secret.group(1)) + "\"}").header("Cookie", cookie(answer)))));
    }

    /** What an authenticator app shows that was told this secret. */
    public static String codeNow(String secret) {
        try {
            TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm()), Instant.now());
        } catch (InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static HttpResponse<String> letIn(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError("not let in: " + answer.statusCode());
        }
        return answer;
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    /** A POST as one of our own pages sends it. */
    public static HttpRequest.Builder json(Program program, String path, String body) {
        return HttpRequest.newBuilder(program.uri(path)).header("Content-Type", "application/json")
                .header("Origin", origin(program)).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static String origin(Program program) {
        return program.uri("").toString();
    }

    /** Opens the line with this cookie and waits until it is answered. */
    public static OpenConsole open(Program program, String cookie) {
        OpenConsole console = knock(program, cookie, origin(program)).join();
        console.await("hello", frame -> true);
        return console;
    }

    /** Tries to open the line from a page of this origin; ends in an exception when the door stays shut. */
    static CompletableFuture<OpenConsole> knock(Program program, String cookie, String origin) {
        OpenConsole console = new OpenConsole();
        console.program = program;
        return HTTP.newWebSocketBuilder().header("Cookie", cookie).header("Origin", origin)
                .buildAsync(URI.create(program.uri("/ws/console").toString().replaceFirst("http", "ws")), console)
                .thenApply(console::on);
    }

    /** The program it looks into. */
    Program program() {
        return program;
    }

    private OpenConsole on(WebSocket opened) {
        line = opened;
        return this;
    }

    /** Does one act and waits for its answer: opened, accepted or refused. */
    public JsonNode act(String act, Object... namesAndValues) {
        String ref = send(act, namesAndValues);
        return await(frame -> frame.path("ref").asText().equals(ref));
    }

    /** Does one act without waiting; answers its ref. */
    String send(String act, Object... namesAndValues) {
        String ref = UUID.randomUUID().toString();
        ObjectNode frame = JSON.createObjectNode().put("do", act).put("ref", ref);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            frame.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        line.sendText(frame.toString(), true).join();
        return ref;
    }

    /** The first frame of this type, since {@link #forget}, for which this holds; waits up to twenty seconds. */
    public JsonNode await(String type, Predicate<JsonNode> which) {
        return await(frame -> frame.path("type").asText().equals(type) && which.test(frame));
    }

    private synchronized JsonNode await(Predicate<JsonNode> which) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (int next = read;; next++) {
            while (next >= frames.size()) {
                pause(end);
            }
            if (which.test(frames.get(next))) {
                return frames.get(next);
            }
        }
    }

    /** Waits up to twenty seconds for the line to be closed; answers the code. */
    synchronized int awaitClose() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (closedWith == 0) {
            pause(end);
        }
        return closedWith;
    }

    private void pause(long end) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw new AssertionError("the console waited in vain");
        }
        try {
            wait(left);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Looks from here on only at what comes. */
    public synchronized void forget() {
        read = frames.size();
    }

    /** Everything heard since {@link #forget}, except the beat. */
    public synchronized List<JsonNode> heard() {
        return frames.subList(read, frames.size()).stream()
                .filter(frame -> !frame.path("type").asText().equals("beat")).toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            note(part.toString());
            part.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private synchronized void note(String frame) {
        try {
            frames.add(JSON.readTree(frame));
        } catch (JsonProcessingException odd) {
            throw new AssertionError("no JSON in a frame");
        }
        notifyAll();
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        end(code);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failed) {
        end(1006);
    }

    private synchronized void end(int code) {
        closedWith = code;
        notifyAll();
    }

    /** The line breaks without a goodbye, as in a tunnel. */
    public void breakOff() {
        line.abort();
    }

    @Override
    public void close() {
        line.abort();
    }
}
