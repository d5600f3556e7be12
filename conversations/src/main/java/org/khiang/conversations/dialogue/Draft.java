package org.khiang.conversations.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** A turn in the making: what was heard, what is already known, what is going to be said. */
final class Draft {
    final Script script;
    final Situation now;
    final Burst burst;
    final Facts facts;
    private final List<String> bubbles = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private List<Button> buttons = List.of();
    private String state;
    private RiskLevel demanded = RiskLevel.NONE;
    private boolean wantsPerson;

    Draft(Script script, Situation now, Burst burst) {
        this.now = now;
        this.burst = burst;
        facts = new Facts(now.facts());
        this.script = script.tongues().heard(now, burst, facts);
        state = now.state();
    }

    /** The state the child answers; one that a newer script no longer knows becomes the open invitation. */
    State current() {
        String id = state.equals(GraphCheck.HUMAN) ? "HUMAN_LEAVE" : state;
        return script.has(id) ? script.state(id) : script.state("OPEN_INVITE");
    }

    String state() {
        return state;
    }

    /** The highest of what was reached, heard and demanded. */
    RiskLevel level() {
        return now.reached().max(burst.level()).max(demanded);
    }

    /**
     * What the talk is about: the words now, else a button that said so, else what it was before. What is no
     * graver does not push it aside, or a child under threat is not asked about a time limit.
     */
    Category category() {
        Category before = vague(now.category()) ? chosenKind() : now.category();
        boolean aside = vague(burst.category()) || now.reached().atLeast(burst.level());
        return aside && !vague(before) || burst.category() == Category.NONE ? before : burst.category();
    }

    /** Sadness about a thing is no other thing. */
    private static boolean vague(Category category) {
        return category.ordinal() >= Category.DISTRESS.ordinal();
    }

    private Category chosenKind() {
        return Arrays.stream(Category.values()).filter(category -> category.name().equals(facts.fact("kindButton")))
                .findFirst().orElse(now.category());
    }

    void demand(RiskLevel level) {
        demanded = demanded.max(level);
    }

    void callPerson() {
        wantsPerson = true;
    }

    /** Becomes this state, says its line and shows its buttons. */
    void enter(State next) {
        state = next.id;
        demand(next.level);
        wantsPerson |= next.person;
        next.clears.forEach(facts::forget);
        facts.learn(next.sets);
        if (!next.counts.isEmpty()) {
            facts.count(next.counts);
        }
        say(Voice.line(this, next));
        buttons = Voice.buttons(this, next);
    }

    /** Says the line of a state and learns what it sets, without going there. */
    void hear(State beside) {
        facts.learn(beside.sets);
        say(Voice.line(this, beside));
    }

    /** Becomes a state without saying anything: a person speaks there, or nobody. */
    void become(String id) {
        state = id;
    }

    /** Stays where the child is; the buttons are shown again, since LINE lets them vanish. */
    void stay() {
        state = current().id;
        buttons = Voice.buttons(this, current());
    }

    void show(List<Button> shown) {
        buttons = shown;
    }

    void say(String bubble) {
        bubbles.add(bubble);
    }

    /** Says the next of a round of short lines. */
    void sayShort(String round) {
        say(Voice.line(this, round));
    }

    void timer(Timer timer) {
        timers.add(timer);
    }

    Turn turn(Speaker speaker) {
        boolean atOnce = now.isFirst() || state.equals("COVER") || state.equals("COVER_RETURN");
        return new Turn(state, facts.all(), bubbles, buttons, speaker, demanded, wantsPerson, atOnce, timers);
    }
}
