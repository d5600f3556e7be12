package org.khiang.conversations.dialogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;

/** Walks the script with the real dialogue and the real triage; nothing is kept, and no child is reached. */
public final class Walk {
    private final Script script;
    private final Dialogue dialogue;
    private final RiskAssessor triage;
    private final Clock clock;

    public Walk(Script script, RiskAssessor triage, Clock clock) {
        this.script = script;
        this.triage = triage;
        this.clock = clock;
        dialogue = new Dialogue(script);
    }

    /** What happens next on a walk. */
    public enum Kind { TEXT, TAP, MEDIA, FOLLOW, TIMER, JOIN, SWAP, LEAVE, NO_STAFF }

    /**
     * One thing that happens.
     *
     * @param value the words, the button's id, the timer's name or the counsellor's name; empty otherwise
     */
    @Serdeable
    public record Act(Kind kind, String value) {
        @Override
        public String toString() {
            return kind.name();
        }
    }

    /** What a phone would show, and where the talk stands then. */
    @Serdeable
    public record Sight(Situation now, List<String> bubbles, List<Label> buttons, String speaker, String level,
                        List<String> reasons, List<String> timers) {
        @Override
        public String toString() {
            return "sight of " + now;
        }
    }

    /** A button as shown; {@code call} is the number it dials, or null. */
    @Serdeable
    public record Label(String id, String label, @Nullable String call) {
    }

    /**
     * Goes one step on.
     *
     * @throws IllegalArgumentException when the place or the button is none of the script's
     */
    public Sight go(Situation from, Act act) {
        if (!from.isFirst() && !from.held() && !script.has(from.state())) {
            throw new IllegalArgumentException("no such state");
        }
        Assessment found = act.kind() == Kind.TEXT ? assess(from, act.value()) : Heard.tap("").assessment();
        Situation known = from.raised(found);
        return sight(known, turn(known, act, found), found);
    }

    private Turn turn(Situation now, Act act, Assessment found) {
        return switch (act.kind()) {
            case TEXT -> dialogue.next(now, List.of(Heard.text(act.value(), found)));
            case TAP -> dialogue.next(now, List.of(tap(act.value())));
            case MEDIA -> dialogue.next(now, List.of(Heard.wordless(Heard.Kind.MEDIA)));
            case FOLLOW -> dialogue.next(now, List.of(Heard.wordless(Heard.Kind.FOLLOW)));
            case TIMER -> dialogue.onTimer(now, act.value());
            case JOIN -> dialogue.humanJoins(now, act.value());
            case SWAP -> dialogue.humanSwaps(now, act.value());
            case LEAVE -> dialogue.humanLeaves(now);
            case NO_STAFF -> dialogue.noStaff(now);
        };
    }

    private Heard tap(String button) {
        if (new Phrasebook(script).labelOf(button).isEmpty()) {
            throw new IllegalArgumentException("no such button");
        }
        return Heard.tap(button);
    }

    private Assessment assess(Situation now, String text) {
        Talk.Said said = new Talk.Said(clock.instant(), text);
        return triage.assess(new Talk(List.of(said), Map.of(), now.reached()));
    }

    private static Sight sight(Situation before, Turn turn, Assessment found) {
        RiskLevel level = before.reached().max(turn.atLeast());
        boolean queued = before.queued() || turn.wantsPerson() || level.atLeast(RiskLevel.MEDIUM);
        boolean held = turn.state().equals(GraphCheck.HUMAN);
        Situation now = new Situation(turn.state(), turn.facts(), level, before.category(), before.staffed(), queued,
                held);
        return new Sight(now, turn.bubbles(), turn.buttons().stream()
                .map(button -> new Label(button.id(), button.label(), button.call())).toList(), turn.speaker().name(),
                level.name(), found.reasons().stream().map(reason -> reason.rule()).distinct().toList(),
                turn.timers().stream().map(Timer::name).toList());
    }
}
