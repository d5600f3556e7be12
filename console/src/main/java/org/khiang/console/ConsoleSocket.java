package org.khiang.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The live line of a console; who it belongs to comes from the sign-in, never from what the page says. */
@ServerWebSocket("/ws/console")
@Secured({"COUNSELLOR", "SUPERVISOR"})
class ConsoleSocket {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleSocket.class);

    private final Seats seats;
    private final Sitters sitters;
    private final ActTable acts;
    private final Origins origins;
    private final ExecutorService executor;

    ConsoleSocket(Seats seats, Sitters sitters, ActTable acts, Origins origins,
                  @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.seats = seats;
        this.sitters = sitters;
        this.acts = acts;
        this.origins = origins;
        this.executor = executor;
    }

    /** A page of another site must not open a counsellor's line with the counsellor's cookie. */
    @OnOpen
    @ExecuteOn(TaskExecutors.BLOCKING)
    void open(WebSocketSession socket, HttpRequest<?> request) {
        String ticket = sitters.ticketOf(request);
        Optional<Sitter> sitter = sitters.of(ticket);
        if (!origins.allows(request) || sitter.isEmpty()) {
            socket.close(CloseReason.POLICY_VIOLATION);
            return;
        }
        Seat seat = new Seat(socket, sitter.get(), ticket, executor);
        seats.take(socket.getId(), seat);
        if (!socket.isOpen()) {
            seats.leave(socket.getId());    // it closed while we looked who it is: nobody sits there
            return;
        }
        seat.inTurn(() -> seats.welcome(seat));
    }

    @OnMessage(maxPayloadLength = 16_384)
    void message(String text, WebSocketSession socket) {
        Seat seat = seats.of(socket.getId());
        if (seat != null) {
            seat.inTurn(() -> acts.answer(seat, text));
        }
    }

    @OnClose
    @ExecuteOn(TaskExecutors.BLOCKING)
    void close(WebSocketSession socket) {
        seats.leave(socket.getId());
    }

    @OnError
    @ExecuteOn(TaskExecutors.BLOCKING)
    void error(WebSocketSession socket, Throwable failed) {
        LOG.warn("console line broke: {}", failed.getClass().getName());
        seats.leave(socket.getId());
    }
}
