package org.khiang.console;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khiang.conversations.Interventions;
import org.khiang.conversations.beside.CallCards;
import org.khiang.conversations.beside.Listening;
import org.khiang.conversations.beside.Pairings;

/**
 * Tells each console who calls whom, whose talk a supervisor stepped into and who is paired; tells the helpline which
 * screens still show a talk that somebody follows. One look a second serves all consoles.
 */
@Singleton
class BesideTold {
    private static final List<Object> NOTHING = List.of(List.of(), List.of(), List.of());

    private final Seats seats;
    private final CallCards cards;
    private final Interventions interventions;
    private final Pairings pairings;
    private final Listening listening;
    private final Frames frames;
    private final Map<Seat, List<Object>> told = Collections.synchronizedMap(new WeakHashMap<>());

    BesideTold(Seats seats, CallCards cards, Interventions interventions, Pairings pairings, Listening listening,
               Frames frames) {
        this.seats = seats;
        this.cards = cards;
        this.interventions = interventions;
        this.pairings = pairings;
        this.listening = listening;
        this.frames = frames;
    }

    private record Look(List<CallCards.Card> calls, List<Interventions.Told> told, List<Pairings.Pair> pairs) {
        private Look of(Sitter one) {
            return new Look(calls.stream().filter(card -> card.concerns(one.id(), one.supervisor())).toList(),
                    told.stream().filter(news -> news.staff().equals(one.id())).toList(),
                    pairs.stream().filter(pair -> one.supervisor() || pair.newcomer().equals(one.id())
                            || pair.whispererId().equals(one.id())).toList());
        }
    }

    @Scheduled(fixedDelay = "1s")
    void look() {
        if (seats.all().isEmpty()) {
            return;
        }
        showing();
        Look all = new Look(cards.open(), interventions.untold(), pairings.all());
        seats.all().forEach(seat -> seat.inTurn(() -> tell(seat, all.of(seat.sitter()))));
    }

    /** Only for the few who follow a talk it is asked whether their screen is open. */
    private void showing() {
        Set<UUID> followers = listening.followers();
        Map<UUID, Set<UUID>> shown = seats.all().stream().filter(seat -> followers.contains(seat.sitter().id()))
                .filter(seat -> seats.stillHere(seat) && !seats.locked(seat))
                .collect(Collectors.toMap(seat -> seat.sitter().id(), seat -> Set.copyOf(seat.told().keySet()),
                        BesideTold::union));
        if (!shown.isEmpty()) {
            listening.heard(shown);
        }
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private void tell(Seat seat, Look mine) {
        List<Object> now = List.of(mine.calls(), mine.told(), mine.pairs());
        if (now.equals(NOTHING) && !told.containsKey(seat)) {
            return;
        }
        if (!seats.stillHere(seat) || seats.locked(seat)) {
            told.remove(seat);      // a locked page forgets it all: it is told anew once the screen is open again
            return;
        }
        if (now.equals(told.put(seat, now))) {
            return;
        }
        if (now.equals(NOTHING)) {
            told.remove(seat);
        }
        seat.send(frames.frame("beside", "calls", mine.calls(), "told", mine.told(), "pairs", mine.pairs()));
    }
}
