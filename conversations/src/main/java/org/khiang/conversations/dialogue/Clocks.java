package org.khiang.conversations.dialogue;

import java.util.Set;

import org.khiang.nlp.RiskLevel;

/** Which silences are watched, and what is said into them (triage.md C6 and section 7). */
final class Clocks {
    private static final int DANGER_LINE = 60;
    private static final int MOST_DANGER_LINES = 3;
    private static final int SILENCE = 300;
    private static final int DANGEROUS_SILENCE = 180;
    private static final int ONE_QUESTION = 120;
    private static final Set<String> LEFT_ALONE = Set.of("WELCOME", "CLOSING", "COVER", "COVER_RETURN", "SECRET_CHECK",
            "TAKEOVER", "SILENT", "ADULT_REPORT", "ADULT_DUTY", "ADULT_SEEKING", "INFO_ADULT", "FOLLOWUP_PING",
            "HUMAN");

    private Clocks() {
    }

    /** Sets the timers that the finished draft calls for. */
    static void wind(Draft draft) {
        if (draft.level().atLeast(RiskLevel.HIGH) && !draft.burst.all().isEmpty()) {
            draft.timer(new Timer(Timer.SILENCE, DANGEROUS_SILENCE, true));
        }
        State state = draft.script.state(draft.state());
        if (state == null) {
            return;
        }
        if (state.is("SAFETY_UNSURE", "YES_NO", "CHECK_UNDERSTOOD")) {
            draft.timer(new Timer(Timer.UNANSWERED, ONE_QUESTION, true));
        }
        if (draft.facts.knows("handedOver") && state.person && !Voice.nobody(draft)) {
            windWait(draft);
        }
        if (state.is("SELF_HARM_NOW")) {
            draft.timer(new Timer(Timer.SELF_HARM_NOW, DANGER_LINE, false));
        }
        if (state.level == RiskLevel.EMERGENCY && mayNudge(draft) && spare(draft)) {
            draft.timer(new Timer(Timer.DANGER, DANGER_LINE, true));
        }
        boolean quiet = !draft.level().atLeast(RiskLevel.HIGH) && !LEFT_ALONE.contains(state.id);
        if (quiet && mayNudge(draft) && !draft.facts.knows("nudgeSent")) {
            draft.timer(new Timer(Timer.SILENT, SILENCE, true));
        }
    }

    /** Answers a timer; a draft without bubbles when there is nothing that may be said. */
    static void ring(Draft draft, String name, boolean mayPush) {
        boolean alone = mayPush && mayNudge(draft);
        switch (name) {
            case Timer.WAIT_LONG -> waitedLong(draft, mayPush);
            case Timer.SELF_HARM_NOW -> noAnswer(draft, alone);
            case Timer.DANGER -> inDanger(draft, alone);
            case Timer.SILENT -> silent(draft, alone);
            case Timer.UNANSWERED -> unanswered(draft);
            default -> { }      // set by a script of another version: nothing to say
        }
    }

    /** Unknown and distressed is routed, and at once where a word of danger was seen (C3); the child is not pressed. */
    private static void unanswered(Draft draft) {
        draft.facts.learn("unknownDistress", "true");
        draft.demand(draft.facts.knows(Noticed.DANGER_WORD) ? RiskLevel.HIGH : RiskLevel.MEDIUM);
        draft.callPerson();
    }

    /** Only a child who said it is alone is written to unasked (C6). */
    private static boolean mayNudge(Draft draft) {
        return draft.facts.fact("screenPrivacy").equals("ALONE");
    }

    private static boolean spare(Draft draft) {
        return draft.facts.counted("dangerNudges") < MOST_DANGER_LINES;
    }

    /** One clock per level, set again only when the level rises: writing must not restart it. */
    private static void windWait(Draft draft) {
        RiskLevel level = draft.level();
        int seconds = level == RiskLevel.EMERGENCY ? 60 : level == RiskLevel.HIGH ? 300 : 1800;
        if (!draft.facts.fact("waitTimer").equals(Integer.toString(seconds))) {
            draft.facts.learn("waitTimer", Integer.toString(seconds));
            draft.timer(new Timer(Timer.WAIT_LONG, seconds, false));
        }
    }

    /** Where others see the screen, and at night, the apology waits for the child's next message. */
    private static void waitedLong(Draft draft, boolean mayPush) {
        boolean waits = draft.facts.knows("handedOver") && !draft.facts.knows("onHold");
        if (!waits || draft.now.held()) {
            return;
        }
        boolean here = draft.current().is("WAITING", "HANDOVER", "BREATHE", "PLAN_SELFHARM");
        if (!mayPush || Voice.seenByOthers(draft) || draft.now.covered() || !here) {
            draft.facts.learn("waitLong", "DUE");
        } else {
            Arrows.go(draft, Voice.nobody(draft) ? "NO_STAFF" : "WAIT_LONG");
        }
    }

    /** Silence after the second question is the graver answer; words follow only where nobody else sees them. */
    private static void noAnswer(Draft draft, boolean alone) {
        if (draft.facts.knows("siPlanOrMeans")) {
            return;
        }
        draft.facts.learn("siPlanOrMeans", "SILENT");
        draft.demand(RiskLevel.EMERGENCY);
        draft.callPerson();
        if (!draft.now.held() && draft.current().is("SELF_HARM_NOW") && alone) {
            Arrows.go(draft, "PLAN_SELFHARM");
        }
    }

    /** Nothing was written, so nothing is said to have been read. */
    private static void inDanger(Draft draft, boolean alone) {
        if (!draft.now.held() && Arrows.inDanger(draft) && alone && spare(draft)) {
            draft.facts.count("dangerNudges");
            draft.sayShort("dangerQuiet");
            draft.stay();
        }
    }

    private static void silent(Draft draft, boolean alone) {
        boolean quiet = !draft.level().atLeast(RiskLevel.HIGH) && !LEFT_ALONE.contains(draft.now.state());
        if (!draft.now.held() && quiet && alone && !draft.facts.knows("nudgeSent")) {
            Arrows.go(draft, "SILENT");
        }
    }
}
