package org.khiang.conversations.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** A turn in the making: what was heard, what is already known, what is going to be said. */
final class Draft {
    private static final int MOST_BUBBLES = 2;

    final Script script;
    final Situation now;
    final Burst burst;
    final Facts facts;
    private final List<String> bubbles = new ArrayList<>();
    private final List<ScriptLine> origins = new ArrayList<>();
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
        if (facts.knows("takeoverSuspected")) {
            return burst.category();        // whoever holds the phone now learns nothing of what was told before
        }
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

    /** The words of now tell of danger: by triage, or by a time limit in them. */
    boolean danger() {
        return burst.level() == RiskLevel.EMERGENCY || demanded == RiskLevel.EMERGENCY;
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
        say(next);
        if (!next.adds.isEmpty() && bubbles.size() < MOST_BUBBLES) {
            sayShort(next.adds);
        }
        if (next.opens) {
            Opens.tell(this);
        }
        buttons = Voice.buttons(this, next);
    }

    /** Says the line of a state and learns what it sets, without going there. */
    void hear(State beside) {
        facts.learn(beside.sets);
        say(beside);
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

    /** Says the line of a state, and is nowhere else for it. */
    void say(State said) {
        say(Voice.line(this, said), said.id, Voice.fileOf(this, said));
    }

    /** Says the next of a round of short lines. */
    void sayShort(String round) {
        say(Voice.line(this, round), round, script.folder() + "lines.yml");
    }

    boolean hasRoom() {
        return bubbles.size() < MOST_BUBBLES;
    }

    /** Says when somebody is there next. */
    void sayOpens(String line) {
        say(line, Opens.SLOT, script.folder() + "lines.yml");
    }

    /** Says the short line before a number that is dialled. */
    void sayCall(String number) {
        say(Voice.line(this, "call").replace("{tel}", number), "call", script.folder() + "lines.yml");
    }

    /** Says a piece of the harmless lesson. */
    void sayLesson(String lesson) {
        say(lesson, "COVER", script.folder() + "vocabulary.yml");
    }

    private void say(String bubble, String name, String file) {
        bubbles.add(bubble);
        origins.add(new ScriptLine(name, script.wordingOf(file)));
    }

    void timer(Timer timer) {
        timers.add(timer);
    }

    Turn turn(Speaker speaker) {
        boolean atOnce = now.isFirst() || state.equals("COVER") || state.equals("COVER_RETURN");
        return new Turn(state, facts.all(), bubbles, buttons, speaker, demanded, wantsPerson, atOnce, timers,
                origins);
    }
}
