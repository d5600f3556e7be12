package org.khiang.console;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khiang.conversations.Verdict;

/** Everything a page may ask for over the socket; what stands in no room's list is refused (CP section 1). */
@Singleton
class ActTable {
    private final Map<String, Act> acts = new TreeMap<>();
    private final Seats seats;
    private final Frames frames;
    private final Answers answers;

    ActTable(List<Acts> rooms, Seats seats, Frames frames, Answers answers) {
        this.seats = seats;
        this.frames = frames;
        this.answers = answers;
        rooms.stream().flatMap(room -> room.acts().stream()).forEach(this::add);
    }

    private void add(Act act) {
        if (acts.put(act.name(), act) != null) {
            throw new IllegalStateException("two acts are called " + act.name());
        }
    }

    /** All acts with who may ask for them, by name. */
    Collection<Act> all() {
        return acts.values();
    }

    void answer(Seat seat, String text) {
        Optional<Frame> frame = frames.read(text);
        Optional<Act> act = frame.map(Frame::act).map(acts::get).filter(known -> known.whole(frame.get()));
        if (act.isEmpty()) {
            answers.unreadable(seat);
        } else if (seats.stillHere(seat)) {     // if not, the next roll call shuts the line
            run(act.get(), seat, frame.get());
        }
    }

    private void run(Act act, Seat seat, Frame frame) {
        if (!act.roles().contains(seat.sitter().role())) {
            answers.refuse(seat, frame, Verdict.Why.NOT_YOURS);
        } else if (seats.locked(seat)) {
            answers.refuse(seat, frame, Verdict.Why.LOCKED);
        } else {
            act.deed().accept(seat, frame);
        }
    }
}
