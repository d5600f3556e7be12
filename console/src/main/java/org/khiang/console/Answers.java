package org.khiang.console;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.KeptDrafts;
import org.khiang.conversations.Loss;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Verdict;

/** What the server answers to a frame: each frame is answered once, under its ref. */
@Singleton
class Answers {
    private final Frames frames;
    private final Seats seats;
    private final KeptDrafts drafts;

    Answers(Frames frames, Seats seats, KeptDrafts drafts) {
        this.frames = frames;
        this.seats = seats;
        this.drafts = drafts;
    }

    /** Done, or why not and who was first. */
    void reply(Seat seat, Frame frame, Verdict verdict) {
        if (verdict.done()) {
            seat.send(frames.frame("accepted", "ref", frame.ref()));
        } else {
            seat.send(frames.frame("refused", "ref", frame.ref(), "do", frame.act(), "why", verdict.why().name(),
                    "by", verdict.by()));
        }
    }

    void refuse(Seat seat, Frame frame, Verdict.Why why) {
        reply(seat, frame, new Verdict(why, null));
    }

    /** A talk of one's own, and from now on what happens in it. */
    void opened(Seat seat, Frame frame, TalkSheet talk) {
        seat.told().put(talk.conversation(), talk.seq());
        UUID staff = seat.sitter().id();
        seat.send(frames.frame("opened", "ref", frame.ref(), "talk", talk,
                "draft", drafts.of(staff, talk.conversation(), KeptDrafts.Kind.LINE).orElse(null),
                "sheet", drafts.of(staff, talk.conversation(), KeptDrafts.Kind.SHEET).orElse(null)));
        seats.tell(seat, talk.conversation());      // what happened while the talk was being read
    }

    /** A talk that is not theirs, and how it left their hands if they ever held it. */
    void gone(Seat seat, Frame frame, Optional<Loss> how) {
        seat.send(frames.frame("refused", "ref", frame.ref(), "do", frame.act(), "why",
                how.map(Loss::name).orElse(Verdict.Why.NOT_YOURS.name())));
    }

    /** Something of another kind. */
    void tell(Seat seat, Frame frame, String type, String name, Object value) {
        seat.send(frames.frame(type, "ref", frame.ref(), name, value));
    }

    /** It was no frame of ours; what was sent is told to nobody. */
    void unreadable(Seat seat) {
        seat.send(frames.frame("refused", "why", "BAD_FRAME"));
    }
}
