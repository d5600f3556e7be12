package org.khiang.console;

import static org.khiang.console.Act.Need.CONVERSATION;
import static org.khiang.console.Act.Need.TEXT;

import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khiang.conversations.KeptDrafts;
import org.khiang.conversations.KeptDrafts.Kept;
import org.khiang.conversations.KeptDrafts.Kind;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.staff.Role;

/** What a counsellor is typing, kept for a reload, another tab or a new sign-in; never in the browser's storage. */
@Singleton
class DraftActs implements Acts {
    private final KeptDrafts drafts;
    private final Answers answers;
    private final Seats seats;
    private final Frames frames;

    DraftActs(KeptDrafts drafts, Answers answers, Seats seats, Frames frames) {
        this.drafts = drafts;
        this.answers = answers;
        this.seats = seats;
        this.frames = frames;
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("draft", Set.of(Role.COUNSELLOR, Role.SUPERVISOR), Set.of(CONVERSATION, TEXT),
                this::keep));
    }

    /** Answers with what is kept now: the same text, or that of another tab which was first. */
    private void keep(Seat seat, Frame frame) {
        if (frame.text().length() > KeptDrafts.LONGEST) {
            answers.refuse(seat, frame, Verdict.Why.TOO_LONG);
            return;
        }
        Kept typed = new Kept(frame.after() == null ? 0 : frame.after(), frame.text());
        drafts.keep(seat.sitter().id(), frame.conversation(), kindOf(frame), typed).ifPresentOrElse(
                kept -> answers.tell(seat, frame, "draft", "kept", kept),
                () -> answers.refuse(seat, frame, Verdict.Why.NOT_YOURS));
    }

    /** Tells all tabs of this person, each under its own right to hear. */
    @TransactionalEventListener
    void told(KeptDrafts.DraftKept change) {
        seats.all().stream().filter(seat -> seat.sitter().id().equals(change.staff()))
                .forEach(seat -> seat.inTurn(() -> tell(seat, change)));
    }

    private void tell(Seat seat, KeptDrafts.DraftKept change) {
        Optional<Kept> kept = seats.stillHere(seat) && !seats.locked(seat)
                ? drafts.of(change.staff(), change.conversation(), change.kind()) : Optional.empty();
        kept.ifPresent(now -> seat.send(frames.frame("draft", "conversation", change.conversation(),
                "code", change.kind(), "kept", now)));
    }

    private static Kind kindOf(Frame frame) {
        return Kind.SHEET.name().equals(frame.code()) ? Kind.SHEET : Kind.LINE;
    }
}
