package org.khiang.console;

import static org.khiang.console.Act.Need.CODE;
import static org.khiang.console.Act.Need.CONVERSATION;
import static org.khiang.console.Act.Need.ESCALATION;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.khiang.conversations.Desk;
import org.khiang.conversations.OwnShift;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.staff.Role;

/** What a counsellor says about themselves: that they come, rest or go, that they cannot take a child, and why. */
@Singleton
class ShiftActs implements Acts {
    private final OwnShift shift;
    private final Desk desk;
    private final Seats seats;
    private final Answers answers;

    ShiftActs(OwnShift shift, Desk desk, Seats seats, Answers answers) {
        this.shift = shift;
        this.desk = desk;
        this.seats = seats;
        this.answers = answers;
    }

    @Override
    public List<Act> acts() {
        return List.of(
                act("refuse", Set.of(ESCALATION, CODE), (seat, frame) -> reply(seat, frame,
                        shift.refuse(seat.sitter().id(), frame.escalation(), frame.code()))),
                act("shift", Set.of(CODE), (seat, frame) -> reply(seat, frame,
                        shift.choose(seat.sitter().id(), frame.code()))),
                act("waive", Set.of(), (seat, frame) -> reply(seat, frame, shift.waive(seat.sitter().id()))),
                act("involved", Set.of(CONVERSATION), (seat, frame) -> reply(seat, frame,
                        desk.involved(seat.sitter().id(), frame.conversation()))));
    }

    private static Act act(String name, Set<Act.Need> needs, BiConsumer<Seat, Frame> deed) {
        return new Act(name, Set.of(Role.COUNSELLOR), needs, deed);
    }

    /** What changed for this person is told with the next list, which comes at once. */
    private void reply(Seat seat, Frame frame, Verdict verdict) {
        answers.reply(seat, frame, verdict);
        seats.lookAgain();
    }
}
