package org.khiang.conversations;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The operator's pager in a test: it keeps what it is sent and answers as it is told to. */
final class PagerStandIn implements AutoCloseable {
    /** One call with the signature it carried. */
    record Call(String signature, String body) {
    }

    final List<Call> calls = new CopyOnWriteArrayList<>();
    volatile int answer = 204;
    private final HttpServer server;

    PagerStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", exchange -> {
            calls.add(new Call(exchange.getRequestHeaders().getFirst("X-Khiang-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/page";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
