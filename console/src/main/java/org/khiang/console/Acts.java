package org.khiang.console;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.khiang.conversations.Desk;
import org.khiang.conversations.Drafts;
import org.khiang.conversations.Queue;
import org.khiang.conversations.Sheets;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.staff.Presence;

/** Does what a page asks for over the socket, and answers each frame once. */
@Singleton
class Acts {
    private final Desk desk;
    private final Sheets sheets;
    private final Drafts drafts;
    private final Queue queue;
    private final Seats seats;
    private final Presence presence;
    private final Frames frames;

    Acts(Desk desk, Sheets sheets, Drafts drafts, Queue queue, Seats seats, Presence presence, Frames frames) {
        this.desk = desk;
        this.sheets = sheets;
        this.drafts = drafts;
        this.queue = queue;
        this.seats = seats;
        this.presence = presence;
        this.frames = frames;
    }

    /** The first frame on a new line: who one is, who waits, what one holds. */
    void welcome(Seat seat) {
        if (seat.sitter().counsellor()) {
            presence.seen(seat.sitter().id());
        }
        seat.send(seats.queueFrame("hello", seat, queue.waiting()));
    }

    void answer(Seat seat, String text) {
        frames.read(text).ifPresentOrElse(frame -> act(seat, frame),
                () -> seat.send(frames.frame("refused", "why", "BAD_FRAME")));
    }

    private void act(Seat seat, Frame frame) {
        if (!seats.stillHere(seat)) {
            return;     // the next roll call shuts the line
        }
        if (!seat.sitter().counsellor()) {
            refuse(seat, frame, Verdict.Why.NOT_YOURS.name(), null);
            return;
        }
        dispatch(seat, frame);
    }

    private void dispatch(Seat seat, Frame frame) {
        UUID staff = seat.sitter().id();
        switch (frame.act()) {
            case "claim" -> claim(seat, frame);
            case "open" -> open(seat, frame);
            case "read" -> reply(seat, frame, desk.read(staff, frame.conversation()));
            case "guard" -> guard(seat, frame);
            case "say" -> reply(seat, frame,
                    desk.say(staff, frame.conversation(), frame.ref(), frame.text()));
            case "typing" -> reply(seat, frame, desk.typing(staff, frame.conversation()));
            case "handBack" -> reply(seat, frame, desk.handBack(staff, frame.conversation()));
            case "close" -> reply(seat, frame,
                    desk.close(staff, frame.conversation(), frame.code()));
            default -> throw new IllegalStateException("not whole: " + frame);
        }
    }

    private void claim(Seat seat, Frame frame) {
        Verdict verdict = desk.claim(seat.sitter().id(), frame.escalation());
        if (!verdict.done()) {
            reply(seat, frame, verdict);
            return;
        }
        sheets.ofEscalation(seat.sitter().id(), frame.escalation()).ifPresent(talk -> opened(seat, frame, talk));
    }

    private void open(Seat seat, Frame frame) {
        sheets.of(seat.sitter().id(), frame.conversation()).ifPresentOrElse(
                talk -> opened(seat, frame, talk),
                () -> refuse(seat, frame, Verdict.Why.NOT_YOURS.name(), null));
    }

    private void opened(Seat seat, Frame frame, TalkSheet talk) {
        seat.told().put(talk.conversation(), talk.seq());
        seat.send(frames.frame("opened", "ref", frame.ref(), "talk", talk));
        seats.tell(seat, talk.conversation());      // what happened while the talk was being read
    }

    /** Reads a draft while it is typed; it is kept nowhere, and warnings only hint. */
    private void guard(Seat seat, Frame frame) {
        drafts.read(seat.sitter().id(), frame.conversation(), frame.text()).ifPresentOrElse(
                warnings -> seat.send(frames.frame("guard", "ref", frame.ref(), "warnings", warnings)),
                () -> refuse(seat, frame, Verdict.Why.NOT_YOURS.name(), null));
    }

    private void reply(Seat seat, Frame frame, Verdict verdict) {
        if (verdict.done()) {
            seat.send(frames.frame("accepted", "ref", frame.ref()));
        } else {
            refuse(seat, frame, verdict.why().name(), verdict.by());
        }
    }

    private void refuse(Seat seat, Frame frame, String why, String by) {
        seat.send(frames.frame("refused", "ref", frame.ref(), "do", frame.act(), "why", why, "by", by));
    }
}
