package org.khiang.conversations.dialogue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.khiang.nlp.Assessment;
import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** A child's side of a talk, remembered between turns as the conversation would. */
final class Chat {
    static final Script SCRIPT = Script.load("th");
    final Dialogue dialogue = new Dialogue(SCRIPT, () -> new byte[] {1, 2, 3, 4});
    Situation now = Situation.fresh(true);
    Turn last;

    static Assessment found(RiskLevel level, Category category, Flag... flags) {
        Set<Flag> set = flags.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(flags));
        return new Assessment(level, category, false, set, List.of(), Double.NaN, "");
    }

    static Chat at(String state) {
        Chat chat = new Chat();
        chat.now = new Situation(state, Map.of(), RiskLevel.NONE, Category.NONE, true, false, false);
        return chat;
    }

    Chat unstaffed() {
        now = new Situation(now.state(), now.facts(), now.reached(), now.category(), false, now.queued(), now.held());
        return this;
    }

    Chat staffed() {
        now = new Situation(now.state(), now.facts(), now.reached(), now.category(), true, now.queued(), now.held());
        return this;
    }

    Chat about(RiskLevel reached, Category category) {
        now = new Situation(now.state(), now.facts(), reached, category, now.staffed(), now.queued(), now.held());
        return this;
    }

    Chat knowing(String slot, String value) {
        Map<String, String> facts = new HashMap<>(now.facts());
        facts.put(slot, value);
        now = new Situation(now.state(), facts, now.reached(), now.category(), now.staffed(), now.queued(), now.held());
        return this;
    }

    Chat says(String text) {
        return hears(Heard.text(text, found(RiskLevel.NONE, Category.NONE)));
    }

    Chat says(String text, RiskLevel level, Category category, Flag... flags) {
        return hears(Heard.text(text, found(level, category, flags)));
    }

    Chat sends(Heard.Kind kind) {
        return hears(Heard.wordless(kind));
    }

    /** Taps the button with this label among those of the last turn. */
    Chat taps(String label) {
        Button button = last.buttons().stream().filter(offered -> offered.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(now.state() + " offers no " + label));
        return hears(Heard.tap(button.id()));
    }

    Chat hears(Heard... burst) {
        return becomes(dialogue.next(now, List.of(burst)), burst);
    }

    Chat takenOver(String nick) {
        becomes(dialogue.humanJoins(now, nick));
        return held(true);
    }

    Chat swapped(String nick) {
        return becomes(dialogue.humanSwaps(now, nick));
    }

    Chat askedAfter() {
        return becomes(dialogue.followUp(now));
    }

    Chat nobodyThere() {
        return becomes(dialogue.noStaff(now));
    }

    Chat handedBack() {
        becomes(dialogue.humanLeaves(now));
        return held(false);
    }

    Chat waits(String timer) {
        return becomes(dialogue.onTimer(now, timer, true));
    }

    Chat held(boolean held) {
        now = new Situation(now.state(), now.facts(), now.reached(), now.category(), now.staffed(), now.queued(), held);
        return this;
    }

    String state() {
        return now.state();
    }

    String fact(String slot) {
        return now.facts().getOrDefault(slot, "");
    }

    List<String> labels() {
        return last.buttons().stream().map(Button::label).toList();
    }

    /** The line of a state in form T. */
    static String line(String state) {
        Map<String, String> forms = SCRIPT.state(state).say.forms();
        return forms.getOrDefault("T", forms.get("All"));
    }

    private Chat becomes(Turn turn, Heard... burst) {
        last = turn;
        Burst heard = new Burst(List.of(burst));
        RiskLevel reached = now.reached().max(heard.level()).max(turn.atLeast());
        Category category = heard.category() == Category.NONE ? now.category() : heard.category();
        boolean queued = now.queued() || turn.wantsPerson() || reached.atLeast(RiskLevel.MEDIUM);
        now = new Situation(turn.state(), turn.facts(), reached, category, now.staffed(), queued, now.held());
        return this;
    }
}
