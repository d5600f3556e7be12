package org.khiang.console;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.khiang.conversations.Desk;
import org.khiang.conversations.Sheets;
import org.khiang.conversations.Suggestions;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.staff.Role;

/** What whoever holds a talk asks for while writing: words to begin with, what was said earlier, a line once more. */
@Singleton
class ChatActs implements Acts {
    private final Desk desk;
    private final Sheets sheets;
    private final Suggestions suggestions;
    private final Answers answers;

    ChatActs(Desk desk, Sheets sheets, Suggestions suggestions, Answers answers) {
        this.desk = desk;
        this.sheets = sheets;
        this.suggestions = suggestions;
        this.answers = answers;
    }

    @Override
    public List<Act> acts() {
        return List.of(
                act("suggest", Set.of(Act.Need.CONVERSATION), (seat, frame) -> told(seat, frame, "suggestions",
                        suggestions.of(seat.sitter().id(), frame.conversation(), frame.code()))),
                act("earlier", Set.of(Act.Need.CONVERSATION, Act.Need.AFTER), (seat, frame) -> told(seat, frame,
                        "earlier", sheets.earlier(seat.sitter().id(), frame.conversation(), frame.after()))),
                act("again", Set.of(Act.Need.CONVERSATION, Act.Need.LINE), (seat, frame) -> answers.reply(seat, frame,
                        desk.again(seat.sitter().id(), frame.conversation(), frame.line()))));
    }

    private static Act act(String name, Set<Act.Need> needs, BiConsumer<Seat, Frame> deed) {
        return new Act(name, Set.of(Role.COUNSELLOR, Role.SUPERVISOR), needs, deed);
    }

    private void told(Seat seat, Frame frame, String type, Optional<?> found) {
        found.ifPresentOrElse(value -> answers.tell(seat, frame, type, type, value),
                () -> answers.refuse(seat, frame, Verdict.Why.NOT_YOURS));
    }
}
