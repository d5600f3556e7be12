package org.khiang.console;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.khiang.conversations.TransferCards;
import org.khiang.conversations.TransferChanged;

/** Tells each counsellor's consoles which talks are on their way to or from them, whenever that changes. */
@Singleton
class TransfersTold {
    private final Seats seats;
    private final TransferCards cards;
    private final Frames frames;
    private final Map<Seat, List<TransferCards.Card>> told = Collections.synchronizedMap(new WeakHashMap<>());

    TransfersTold(Seats seats, TransferCards cards, Frames frames) {
        this.seats = seats;
        this.cards = cards;
        this.frames = frames;
    }

    @TransactionalEventListener
    void changed(TransferChanged change) {
        seats.all().stream().filter(seat -> seat.sitter().id().equals(change.from())
                || seat.sitter().id().equals(change.to())).forEach(seat -> seat.inTurn(() -> tell(seat)));
    }

    /** Looks again without being told: a console has just opened, or another node has changed something. */
    @Scheduled(fixedDelay = "3s")
    void lookAgain() {
        Set<UUID> concerned = seats.all().isEmpty() ? Set.of() : cards.concerned();
        seats.all().stream().filter(seat -> seat.sitter().counsellor()).filter(seat -> !told.containsKey(seat)
                || !told.get(seat).isEmpty() || concerned.contains(seat.sitter().id()))
                .forEach(seat -> seat.inTurn(() -> tell(seat)));
    }

    private void tell(Seat seat) {
        boolean mayHear = seats.stillHere(seat) && !seats.locked(seat);
        List<TransferCards.Card> now = mayHear ? cards.of(seat.sitter().id()) : List.of();
        if (!now.equals(told.put(seat, now))) {
            seat.send(frames.frame("transfers", "cards", now));
        }
    }
}
