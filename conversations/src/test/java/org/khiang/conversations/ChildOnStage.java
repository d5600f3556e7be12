package org.khiang.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.dialogue.Button;
import org.khiang.conversations.dialogue.Heard;
import org.khiang.conversations.dialogue.Situation;
import org.khiang.conversations.dialogue.Wiring;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.Vault;
import org.khiang.conversations.staff.Presence;

/** The child of a written talk: it writes and taps what LINE shows it, through the one door. */
final class ChildOnStage {
    private static final String PLACE = "13.7563,100.5018";

    private final Helpline helpline;
    private final String name;
    private final List<Heard> burst = new ArrayList<>();
    private List<Heard> answered = List.of();
    private Situation before;
    private List<Button> shown = List.of();

    ChildOnStage(Helpline helpline, String name) {
        this.helpline = helpline;
        this.name = name;
    }

    void does(String how, String what) {
        if (burst.isEmpty()) {
            before = situation();
        }
        switch (how) {
            case "child" -> helpline.says(name, what);
            case "child taps" -> helpline.sends(name, Kind.TAP, null, button(what).id());
            default -> sends(what);
        }
        burst.add(heard(what));
    }

    private void sends(String what) {
        if (what.startsWith("sticker")) {
            helpline.sends(name, Kind.STICKER, what.equals("sticker") ? null : what.substring(8), null);
        } else if (what.equals("location")) {
            helpline.sends(name, Kind.LOCATION, PLACE, null);
        } else {
            helpline.sends(name, Kind.MEDIA, null, what);
        }
    }

    private Button button(String label) {
        return shown.stream().filter(button -> button.label().equals(label)).findFirst().orElseThrow(() ->
                new AssertionError("the child sees no such button as " + label + ", but "
                        + shown.stream().map(Button::label).toList()));
    }

    /** Quick replies belong to the last message: a new one takes them away. */
    void sees(OutgoingCall call) {
        shown = call.buttons();
    }

    /** The child is quiet: what it writes next is a new burst. */
    void wasAnswered() {
        answered = List.copyOf(burst);
        burst.clear();
    }

    /** The arrows that led to the last answer. */
    Set<Wiring.Arrow> passed() {
        return answered.isEmpty() ? Set.of() : Wiring.passed(before, answered);
    }

    /** Those of these rules that fired on the last message; asked about "?", all that did. */
    List<String> rules(List<String> asked) {
        List<String> fired = last().reasons().stream().map(Line.Mark::rule).filter(rule -> !rule.equals("MODEL"))
                .distinct().toList();
        return asked.contains("?") ? fired : asked.stream().filter(fired::contains).toList();
    }

    /** The talk, null before the first word. */
    Conversation talk() {
        return helpline.inTransaction(() -> existing().map(Open::talk).orElse(null));
    }

    private Optional<Open> existing() {
        return helpline.context.getBean(Sessions.class).existingFor(helpline.arrival(name));
    }

    private Situation situation() {
        return helpline.inTransaction(() -> existing().map(open -> helpline.context.getBean(Replies.class)
                .situation(open, false)).orElseGet(() -> Situation.fresh(helpline.context
                .getBean(Presence.class).anyoneOnShift())));
    }

    private Heard heard(String words) {
        return helpline.inTransaction(() -> {
            Message last = helpline.context.getBean(Messages.class).latestOfChild(talk().id(), 1).get(0);
            return new Heard(Heard.Kind.valueOf(last.kind().name()), last.kind() == Kind.TAP ? "" : words,
                    last.button() == null ? "" : last.button(), helpline.context.getBean(AssessmentRows.class)
                    .findById(last.id()).map(AssessmentRow::assessment).orElse(Triage.NOTHING_WRITTEN));
        });
    }

    private Line last() {
        List<Line> lines = helpline.transcriptOf(name).stream().filter(line -> line.voice() == Voice.CHILD).toList();
        return lines.get(lines.size() - 1);
    }

    /** Nothing of this child waits any more, of none of its sessions: what is due later must reach no other talk. */
    void goes() {
        helpline.inTransaction(() -> {
            UUID child = helpline.context.getBean(Vault.class).childOf(Helpline.lineId(name));
            helpline.context.getBean(ConversationRows.class).othersOf(child, UUID.randomUUID()).forEach(this::ends);
            return null;
        });
    }

    private void ends(Conversation talk) {
        helpline.context.getBean(Timers.class).end(talk.id());
        OutgoingRows calls = helpline.context.getBean(OutgoingRows.class);
        calls.waitingOf(talk.id()).forEach(call -> calls.decide(call.id(), OutgoingRow.State.CANCELLED.name(), null));
        helpline.context.getBean(Escalations.class).end(talk.id(), "C13");
        helpline.context.getBean(ConversationRows.class).release(talk.id());
    }
}
