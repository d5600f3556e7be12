package org.khiang.bot;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many consoles at once that only look for marked lines, so that they cost less than what they measure. */
final class Screens implements AutoCloseable {
    private static final Pattern MARK = Pattern.compile("m(\\d{6})m");
    private static final Pattern MINE = Pattern.compile("\"conversation\":\"([0-9a-f-]{36})\"");
    private static final long PATIENCE_SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Program program;
    private final List<WebSocket> open = new ArrayList<>();
    private final AtomicInteger closed = new AtomicInteger();
    private volatile AtomicLongArray said = new AtomicLongArray(0);
    private volatile AtomicLongArray seen = new AtomicLongArray(0);
    private volatile CountDownLatch missing = new CountDownLatch(0);

    Screens(Program program) {
        this.program = program;
    }

    /** Says line n; runs {@code said} at the moment before it leaves. */
    interface Speaker {
        void say(int n, Runnable said);
    }

    /** Takes the time of line n. */
    interface Clock {
        void at(int n);
    }

    static String mark(int n) {
        return String.format("m%06dm", n);
    }

    void open(String cookie) {
        open.add(http.newWebSocketBuilder().header("Cookie", cookie).header("Origin", OpenConsole.origin(program))
                .buildAsync(URI.create(program.uri("/ws/console").toString().replaceFirst("http", "ws")), new Screen())
                .join());
    }

    /** How many lines broke. */
    int closed() {
        return closed.get();
    }

    /** Milliseconds from each line's leaving to its first appearance on a screen; waits until all were seen. */
    double[] times(int lines, Speaker speaker) throws InterruptedException {
        said = new AtomicLongArray(lines);
        seen = new AtomicLongArray(lines);
        missing = new CountDownLatch(lines);
        LoadTest.atAnEvenPace(lines, speaker, n -> said.set(n, System.nanoTime()));
        if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError(missing.getCount() + " lines were never on a screen");
        }
        double[] millis = new double[lines];
        for (int n = 0; n < lines; n++) {
            millis[n] = (seen.get(n) - said.get(n)) / 1e6;
        }
        return millis;
    }

    private void saw(String frame) {
        for (Matcher mark = MARK.matcher(frame); mark.find();) {
            int n = Integer.parseInt(mark.group(1));
            if (n < seen.length() && seen.compareAndSet(n, 0, System.nanoTime())) {
                missing.countDown();
            }
        }
    }

    @Override
    public void close() {
        open.forEach(WebSocket::abort);
    }

    /** One console; what it holds it opens, as the page does. */
    private final class Screen implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                hear(socket, part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void hear(WebSocket socket, String frame) {
            if (frame.startsWith("{\"type\":\"hello\"")) {
                MINE.matcher(frame).results().map(found -> found.group(1)).forEach(talk -> socket.sendText(
                        "{\"do\":\"open\",\"ref\":\"" + UUID.randomUUID() + "\",\"conversation\":\"" + talk + "\"}", true)
                        .join());
            } else if (frame.startsWith("{\"type\":\"events\"")) {
                saw(frame);
            }
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.incrementAndGet();
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failed) {
            closed.incrementAndGet();
        }
    }
}
