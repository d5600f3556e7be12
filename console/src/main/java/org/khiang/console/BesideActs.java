package org.khiang.console;

import static org.khiang.console.Act.Need.CONVERSATION;
import static org.khiang.console.Act.Need.LINE;
import static org.khiang.console.Act.Need.TEXT;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.khiang.conversations.Interventions;
import org.khiang.conversations.Sheets;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.beside.Consults;
import org.khiang.conversations.beside.HelpCalls;
import org.khiang.conversations.beside.Listening;
import org.khiang.conversations.beside.Whispers;
import org.khiang.conversations.staff.Role;

/** What is asked for beside a live talk: to listen, to whisper, to call somebody and to answer a call (CP-40 to 43). */
@Singleton
class BesideActs implements Acts {
    private final Listening listening;
    private final Whispers whispers;
    private final HelpCalls help;
    private final Consults consults;
    private final Interventions interventions;
    private final Sheets sheets;
    private final Answers answers;

    BesideActs(Listening listening, Whispers whispers, HelpCalls help, Consults consults, Interventions interventions,
               Sheets sheets, Answers answers) {
        this.listening = listening;
        this.whispers = whispers;
        this.help = help;
        this.consults = consults;
        this.interventions = interventions;
        this.sheets = sheets;
        this.answers = answers;
    }

    @Override
    public List<Act> acts() {
        return List.of(
                supervisor("listen", Set.of(CONVERSATION, TEXT), (seat, frame) -> opened(seat, frame,
                        listening.begin(seat.sitter().id(), frame.conversation(), frame.text()))),
                supervisor("answerHelp", Set.of(CONVERSATION), (seat, frame) -> opened(seat, frame,
                        listening.answerHelp(seat.sitter().id(), frame.conversation()))),
                both("accompany", Set.of(CONVERSATION), (seat, frame) -> opened(seat, frame,
                        listening.accompany(seat.sitter().id(), frame.conversation()))),
                both("hear", Set.of(CONVERSATION), (seat, frame) -> opened(seat, frame, Verdict.DONE)),
                both("stepAway", Set.of(CONVERSATION), this::stepAway),
                both("whisper", Set.of(CONVERSATION, TEXT), (seat, frame) -> answers.reply(seat, frame,
                        whispers.whisper(seat.sitter().id(), frame.conversation(), frame.ref(), frame.text()))),
                both("noted", Set.of(LINE), (seat, frame) -> answers.reply(seat, frame,
                        interventions.noted(seat.sitter().id(), frame.line()))),
                holder("callHelp", Set.of(CONVERSATION), (seat, frame) -> answers.reply(seat, frame,
                        help.call(seat.sitter().id(), frame.conversation()))),
                holder("calm", Set.of(CONVERSATION), (seat, frame) -> answers.reply(seat, frame,
                        help.takeBack(seat.sitter().id(), frame.conversation()))),
                holder("consult", Set.of(CONVERSATION), (seat, frame) -> answers.reply(seat, frame,
                        consults.ask(seat.sitter().id(), frame.conversation()))),
                holder("endConsult", Set.of(CONVERSATION), (seat, frame) -> answers.reply(seat, frame,
                        consults.end(seat.sitter().id(), frame.conversation()))),
                holder("answerConsult", Set.of(CONVERSATION), (seat, frame) -> opened(seat, frame,
                        listening.answerConsult(seat.sitter().id(), frame.conversation()))),
                holder("refuseConsult", Set.of(CONVERSATION), (seat, frame) -> answers.reply(seat, frame,
                        consults.refuse(seat.sitter().id(), frame.conversation()))));
    }

    private static Act supervisor(String name, Set<Act.Need> needs, BiConsumer<Seat, Frame> deed) {
        return new Act(name, Set.of(Role.SUPERVISOR), needs, deed);
    }

    private static Act holder(String name, Set<Act.Need> needs, BiConsumer<Seat, Frame> deed) {
        return new Act(name, Set.of(Role.COUNSELLOR), needs, deed);
    }

    private static Act both(String name, Set<Act.Need> needs, BiConsumer<Seat, Frame> deed) {
        return new Act(name, Set.of(Role.COUNSELLOR, Role.SUPERVISOR), needs, deed);
    }

    /** What this person may see of the talk, and from now on what happens in it. */
    private void opened(Seat seat, Frame frame, Verdict verdict) {
        if (!verdict.done()) {
            answers.reply(seat, frame, verdict);
            return;
        }
        sheets.of(seat.sitter().id(), frame.conversation()).ifPresentOrElse(
                talk -> answers.opened(seat, frame, talk),
                () -> answers.refuse(seat, frame, Verdict.Why.NOT_YOURS));
    }

    private void stepAway(Seat seat, Frame frame) {
        Verdict verdict = listening.leave(seat.sitter().id(), frame.conversation());
        if (verdict.done()) {
            seat.told().remove(frame.conversation());
        }
        answers.reply(seat, frame, verdict);
    }
}
