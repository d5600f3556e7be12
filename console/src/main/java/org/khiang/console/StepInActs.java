package org.khiang.console;

import static org.khiang.console.Act.Need.CONVERSATION;
import static org.khiang.console.Act.Need.TEXT;
import static org.khiang.console.Act.Need.TO;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.khiang.conversations.Interventions;
import org.khiang.conversations.Sheets;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.staff.Role;

/** How a supervisor steps into a live talk: takes it over, gives it to a colleague, or lets the bot go on. */
@Singleton
class StepInActs implements Acts {
    private final Interventions interventions;
    private final Sheets sheets;
    private final Answers answers;

    StepInActs(Interventions interventions, Sheets sheets, Answers answers) {
        this.interventions = interventions;
        this.sheets = sheets;
        this.answers = answers;
    }

    @Override
    public List<Act> acts() {
        return List.of(
                act("choices", Set.of(CONVERSATION), this::choices),
                act("takeOver", Set.of(CONVERSATION, TEXT), this::takeOver),
                act("assign", Set.of(CONVERSATION, TO, TEXT), (seat, frame) -> answers.reply(seat, frame,
                        interventions.assign(seat.sitter().id(), frame.conversation(), frame.to(), frame.text()))),
                act("stop", Set.of(CONVERSATION, TEXT), (seat, frame) -> answers.reply(seat, frame,
                        interventions.stop(seat.sitter().id(), frame.conversation(), frame.code(), frame.text()))));
    }

    private static Act act(String name, Set<Act.Need> needs, BiConsumer<Seat, Frame> deed) {
        return new Act(name, Set.of(Role.SUPERVISOR), needs, deed);
    }

    private void choices(Seat seat, Frame frame) {
        interventions.choices(seat.sitter().id(), frame.conversation()).ifPresentOrElse(
                choices -> answers.tell(seat, frame, "choices", "choices", choices),
                () -> answers.refuse(seat, frame, Verdict.Why.NOT_LISTENING));
    }

    private void takeOver(Seat seat, Frame frame) {
        Verdict verdict = interventions.takeOver(seat.sitter().id(), frame.conversation(), frame.text());
        if (!verdict.done()) {
            answers.reply(seat, frame, verdict);
            return;
        }
        sheets.of(seat.sitter().id(), frame.conversation()).ifPresentOrElse(
                talk -> answers.opened(seat, frame, talk), () -> answers.reply(seat, frame, verdict));
    }
}
