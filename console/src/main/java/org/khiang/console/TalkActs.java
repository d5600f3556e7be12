package org.khiang.console;

import static org.khiang.console.Act.Need.CODE;
import static org.khiang.console.Act.Need.CONVERSATION;
import static org.khiang.console.Act.Need.ESCALATION;
import static org.khiang.console.Act.Need.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.khiang.conversations.Desk;
import org.khiang.conversations.Drafts;
import org.khiang.conversations.Sheets;
import org.khiang.conversations.StaffLine;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.staff.Role;

/** What is asked for in the talks that somebody holds. */
@Singleton
class TalkActs implements Acts {
    private final Desk desk;
    private final Sheets sheets;
    private final Drafts drafts;
    private final Answers answers;

    TalkActs(Desk desk, Sheets sheets, Drafts drafts, Answers answers) {
        this.desk = desk;
        this.sheets = sheets;
        this.drafts = drafts;
        this.answers = answers;
    }

    @Override
    public List<Act> acts() {
        return List.of(
                act("claim", Set.of(ESCALATION), this::claim),
                held("open", Set.of(CONVERSATION), this::open),
                held("guard", Set.of(CONVERSATION, TEXT), this::guard),
                held("read", Set.of(CONVERSATION), (seat, frame) -> answers.reply(seat, frame,
                        desk.read(seat.sitter().id(), frame.conversation()))),
                held("say", Set.of(CONVERSATION, TEXT), (seat, frame) -> answers.reply(seat, frame,
                        desk.say(seat.sitter().id(), frame.conversation(), frame.ref(), new StaffLine(frame.text(),
                                frame.quote(), frame.suggestion(), Boolean.TRUE.equals(frame.sure()))))),
                held("typing", Set.of(CONVERSATION), (seat, frame) -> answers.reply(seat, frame,
                        desk.typing(seat.sitter().id(), frame.conversation()))),
                held("handBack", Set.of(CONVERSATION),
                        (seat, frame) -> answers.reply(seat, frame, handBack(seat, frame))),
                act("close", Set.of(CONVERSATION, CODE), (seat, frame) -> answers.reply(seat, frame,
                        desk.close(seat.sitter().id(), frame.conversation(), frame.code()))));
    }

    /** A supervisor who has taken a talk over is in it as any counsellor is; a queue is nothing they take from. */
    private static Act held(String name, Set<Act.Need> needs, BiConsumer<Seat, Frame> deed) {
        return new Act(name, Set.of(Role.COUNSELLOR, Role.SUPERVISOR), needs, deed);
    }

    private static Act act(String name, Set<Act.Need> needs, BiConsumer<Seat, Frame> deed) {
        return new Act(name, Set.of(Role.COUNSELLOR), needs, deed);
    }

    private void claim(Seat seat, Frame frame) {
        Verdict verdict = desk.claim(seat.sitter().id(), frame.escalation());
        if (!verdict.done()) {
            answers.reply(seat, frame, verdict);
            return;
        }
        // A talk that a colleague hands to the team is not opened yet: its sheet is to be read first.
        sheets.ofEscalation(seat.sitter().id(), frame.escalation()).ifPresentOrElse(
                talk -> answers.opened(seat, frame, talk), () -> answers.reply(seat, frame, verdict));
    }

    /** Where the counsellor chose, or to the farewell that leads on by itself. */
    private Verdict handBack(Seat seat, Frame frame) {
        return frame.code() == null ? desk.handBack(seat.sitter().id(), frame.conversation())
                : desk.handBack(seat.sitter().id(), frame.conversation(), frame.code());
    }

    private void open(Seat seat, Frame frame) {
        sheets.of(seat.sitter().id(), frame.conversation()).ifPresentOrElse(
                talk -> answers.opened(seat, frame, talk),
                () -> answers.gone(seat, frame, sheets.lost(seat.sitter().id(), frame.conversation())));
    }

    /** Reads a draft while it is typed; it is kept nowhere, and warnings only hint. */
    private void guard(Seat seat, Frame frame) {
        drafts.read(seat.sitter().id(), frame.conversation(), frame.text()).ifPresentOrElse(
                warnings -> answers.tell(seat, frame, "guard", "warnings", warnings),
                () -> answers.refuse(seat, frame, Verdict.Why.NOT_YOURS));
    }
}
