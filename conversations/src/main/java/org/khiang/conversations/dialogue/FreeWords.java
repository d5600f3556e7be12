package org.khiang.conversations.dialogue;

import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Everything else a child types; answers always, since a child is never left without an answer (promise 2). */
final class FreeWords implements Step {
    private static final int LONGEST_KEPT = 300;

    private final FreeWays ways;

    FreeWords(FreeWays ways) {
        this.ways = ways;
    }

    @Override
    public boolean answers(Draft draft) {
        Told.remember(draft);
        if (foreign(draft)) {
            Arrows.go(draft, "LANGUAGE");
        } else if (draft.now.isFirst()) {
            first(draft);
        } else if (wordless(draft)) {
            draft.sayShort("pick");
            draft.stay();
        } else if (!courtesy(draft)) {
            keep(draft);
            ways.follow(draft, draft.current().free);
        }
        return true;
    }

    /** An address is no other language. */
    private static boolean foreign(Draft draft) {
        return draft.burst.flagged(Flag.OTHER_LANGUAGE) && draft.burst.tells() && !draft.facts.knows("languageAsked")
                && !Arrows.inDanger(draft) && !draft.script.passing().addresses(draft.burst.words());
    }

    /** A veiled question is answered and then asked about now; a reported address is taken; all else is welcomed. */
    private static void first(Draft draft) {
        boolean veiled = Questions.asked(draft) && draft.burst.level().atLeast(RiskLevel.MEDIUM);
        boolean report = draft.burst.category() == Category.REPORT_LINK;
        if (report) {
            Arrows.go(draft, "LINK_REPORT");
        } else {
            Arrows.answer(draft, veiled ? "SAFETY_NOW" : opening(draft));
        }
    }

    /** A child who was here before is not welcomed as a stranger. */
    static String opening(Draft draft) {
        return draft.facts.knows("returnCount") ? "RETURNING" : "WELCOME";
    }

    /** A button that no longer exists says nothing, and moves nothing. */
    private static boolean wordless(Draft draft) {
        return draft.burst.texts().findAny().isEmpty() && draft.burst.level() == RiskLevel.NONE;
    }

    /** Thanks, greetings, somebody else at the phone, and what cannot be read. */
    private static boolean courtesy(Draft draft) {
        Words words = draft.script.words();
        String typed = draft.burst.words();
        if (Arrows.inDanger(draft) || draft.burst.level().atLeast(RiskLevel.MEDIUM)) {
            return false;
        }
        if (words.takeover(typed)) {
            Arrows.go(draft, "TAKEOVER");
        } else if (words.thanks(typed)) {
            draft.sayShort("thanks");
            draft.stay();
        } else if (words.smalltalk(typed) && draft.current().free.chatty()) {
            Arrows.go(draft, draft.current().is("TESTING") ? Arrows.STAY : "TESTING");
        } else if (!words.spelling.readable(typed) && !draft.current().free.urgent()) {
            return NotUnderstood.unreadable(draft);
        } else {
            return false;
        }
        return true;
    }

    /** A typed answer is an answer: the slot is filled in the child's words and not asked again (P4). */
    private static void keep(Draft draft) {
        State here = draft.current();
        String typed = draft.burst.words();
        if (!here.keeps.isEmpty() && !typed.isBlank()) {
            String kept = here.keeps.equals(Address.SLOT) ? Address.defanged(typed) : typed;
            draft.facts.learn(here.keeps, kept.length() <= LONGEST_KEPT ? kept : "TOLD");
        }
        here.unanswered.forEach((slot, value) -> {
            if (!draft.facts.knows(slot)) {
                draft.facts.learn(slot, value);
            }
        });
    }
}
