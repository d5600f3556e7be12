package org.khiang.conversations;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.khiang.conversations.dialogue.Captions;
import org.khiang.conversations.dialogue.Script;
import org.khiang.conversations.dialogue.Wiring;
import org.khiang.nlp.RiskAssessor;

/** One helpline for many talks, each with a child of its own and an empty queue; script and triage can be exchanged. */
final class Rehearsal implements AutoCloseable {
    static final String ON = "khiang.rehearsal";
    static final Script SCRIPT = Script.load("th");
    static final RiskAssessor TRAINED = RiskAssessor.trained();
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();

    /** Each talk begins at five in the afternoon in Thailand, so that a written talk knows its night. */
    private static final LocalTime BEGIN = LocalTime.of(10, 0);

    private final Helpline helpline = new Helpline(Map.of(ON, "true"));
    private int talks;

    /** Plays a talk by this script and this triage to its end; what came of each scene. */
    List<List<String>> play(Talkbook talk, Script script, RiskAssessor triage) {
        return new Performance(stage(script, talk.byRules() ? RULES : triage), talk).all();
    }

    /** Plays until something else comes of a scene than is written; empty when all came as written. */
    String difference(Talkbook talk, Script script, RiskAssessor triage) {
        return new Performance(stage(script, talk.byRules() ? RULES : triage), talk).firstDifference();
    }

    /** The arrows that this talk passes. */
    Map<Wiring.Arrow, Integer> arrows(Talkbook talk) {
        return new Performance(stage(SCRIPT, talk.byRules() ? RULES : TRAINED), talk).arrows();
    }

    private Stage stage(Script script, RiskAssessor triage) {
        helpline.context.getBean(RehearsedReplies.class).speakBy(script);
        helpline.context.getBean(RehearsedAssessor.class).judgeBy(triage);
        helpline.clock.advanceTo(BEGIN);
        return new Stage(helpline, "child-" + ++talks, new Captions(script));
    }

    @Override
    public void close() {
        helpline.close();
    }
}
