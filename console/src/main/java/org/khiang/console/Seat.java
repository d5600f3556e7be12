package org.khiang.console;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open console: whose it is, which talks it watches and up to which step it was told. */
final class Seat {
    private static final Logger LOG = LoggerFactory.getLogger(Seat.class);

    private final WebSocketSession socket;
    private final Sitter sitter;
    private final String ticket;
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();
    private final Executor executor;
    private List<Object> lastLists = List.of();
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    Seat(WebSocketSession socket, Sitter sitter, String ticket, Executor executor) {
        this.socket = socket;
        this.sitter = sitter;
        this.ticket = ticket;
        // Work is often ordered by a transaction that ends: it must not be done with that one's closed connection.
        this.executor = task -> PropagatedContext.empty().wrap(() -> executor.execute(task)).run();
    }

    Sitter sitter() {
        return sitter;
    }

    /** The sign-in this line was opened with; never shown or logged. */
    String ticket() {
        return ticket;
    }

    /** Step up to which this console was told of a talk; absent when it does not watch it. */
    Map<UUID, Long> told() {
        return told;
    }

    /** True unless these very lists were told here last; asked in turn. */
    boolean isNew(Object... lists) {
        List<Object> now = List.of(lists);
        boolean changed = !now.equals(lastLists);
        lastLists = now;
        return changed;
    }

    /** Does one thing after the other, off the network's thread: two lines typed in order arrive in order. */
    synchronized void inTurn(Runnable task) {
        // Not in the transaction whose end set this off: its connection is given back already.
        Runnable alone = PropagatedContext.empty().wrap(task);
        work = work.thenRunAsync(alone, executor).exceptionally(failed -> {
            LOG.error("console task failed: {}", failed.getCause() == null ? failed.getClass().getName()
                    : failed.getCause().getClass().getName());
            return null;
        });
    }

    /** Sends without waiting; a line that broke is noticed by its close. */
    void send(String json) {
        if (socket.isOpen()) {
            socket.sendAsync(json);
        }
    }

    boolean open() {
        return socket.isOpen();
    }

    void close(CloseReason reason) {
        socket.close(reason);
    }
}
