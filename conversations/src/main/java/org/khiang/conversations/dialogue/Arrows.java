package org.khiang.conversations.dialogue;

import java.util.Optional;
import java.util.Set;

import org.khiang.nlp.RiskLevel;

/** Follows an arrow of the script: where it says, or where what is already known makes it lead. */
final class Arrows {
    /** No new state: a short answer, and the buttons again. */
    static final String STAY = "";
    private static final int LONGEST_WAY = 12;
    private static final Set<String> ADULT_LANE = Set.of("CAREGIVER", "TEACHER", "OTHER_ADULT");

    private Arrows() {
    }

    /** Goes there and speaks; LISTEN at HIGH hands over in the same turn. */
    static void go(Draft draft, String target) {
        String id = destination(draft, target);
        switch (id) {
            case STAY -> stay(draft);
            case "COVER" -> Cover.enter(draft);
            case GraphCheck.HUMAN -> draft.become(id);
            default -> enter(draft, draft.script.state(id));
        }
    }

    /** A word of thanks or the answer to a question first, when the message asks for one; then as {@link #go}. */
    static void answer(Draft draft, String target) {
        String id = destination(draft, target);
        boolean answersItself = id.equals(STAY) || id.startsWith("LISTEN") || !draft.script.state(id).then.isEmpty();
        if (!answersItself) {
            thank(draft);
        }
        go(draft, id);
    }

    /** The state that an arrow ends in. */
    static String destination(Draft draft, String target) {
        String id = target;
        for (int i = 0; i < LONGEST_WAY; i++) {
            String next = step(draft, id);
            if (next.equals(id)) {
                return id;
            }
            id = next;
        }
        return Voice.nobody(draft) ? "NO_STAFF" : "HANDOVER";
    }

    static boolean adultLane(Draft draft) {
        return ADULT_LANE.contains(draft.facts.fact("reporterRole"));
    }

    /** States in which danger is already being answered: short lines, no new questions. */
    static boolean inDanger(Draft draft) {
        return !draft.now.isFirst() && draft.current().level == RiskLevel.EMERGENCY;
    }

    private static String step(Draft draft, String id) {
        return switch (id) {
            case STAY, "COVER" -> id;
            case GraphCheck.HUMAN -> draft.now.held() ? id : "HANDOVER";
            case "@NEXT_FACT" -> NextFact.missing(draft);
            case "@PLAN" -> NextFact.plan(draft);
            case "CHOOSE_STEP" -> Listening.home(draft);
            case "OPEN_INVITE" -> draft.facts.knows("storyHeard") ? Listening.story(draft) : id;
            case "LISTEN" -> draft.facts.knows("listened") ? "@NEXT_FACT" : id;
            default -> Doors.step(draft, id);
        };
    }

    private static void enter(Draft draft, State state) {
        boolean grave = state.is("LISTEN") && draft.level().atLeast(RiskLevel.HIGH);
        if (grave && awaited(draft)) {
            draft.hear(state);
            go(draft, "WAITING");
            return;
        }
        draft.enter(state);
        if (grave && !draft.facts.knows("handedOver")) {
            go(draft, "HANDOVER");
        } else if (state.then.equals(GraphCheck.HUMAN)) {
            draft.become(state.then);
        } else if (!state.then.isEmpty()) {
            draft.enter(draft.script.state(state.then));
        }
    }

    private static void stay(Draft draft) {
        String round = heard(draft);
        draft.sayShort(round);
        if (round.equals("heardUnstaffed")) {
            Opens.tell(draft);
        }
        draft.stay();
    }

    private static String heard(Draft draft) {
        if (inDanger(draft)) {
            return DangerRound.of(draft);
        }
        return !awaited(draft) ? "heard" : Voice.nobody(draft) ? "heardUnstaffed" : "heardWaiting";
    }

    /** A person was called and not put off. */
    static boolean awaited(Draft draft) {
        return draft.facts.knows("handedOver") && !draft.facts.knows("onHold");
    }

    private static void thank(Draft draft) {
        Optional<State> information = Questions.topic(draft).map(draft.script::state)
                .filter(state -> state.store.contains("infoTopic") || state.is("PRIVACY_MORE"));
        if (information.isPresent()) {
            draft.say(information.get());
        } else if (draft.burst.tells()) {
            draft.sayShort("told");
        }
    }
}
