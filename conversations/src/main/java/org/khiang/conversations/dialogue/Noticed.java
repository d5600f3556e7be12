package org.khiang.conversations.dialogue;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.khiang.conversations.dialogue.facts.FactWords;
import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Fills the slots that the child's own words tell, before anything is answered: what was told is not asked (P4). */
final class Noticed {
    static final String DANGER_WORD = "dangerWord";
    /** Slots of a child that writes about itself. */
    private static final Set<String> OWN = Set.of("ageBand", "screenPrivacy", "trustedAdult");
    private static final Set<String> ANYONES = Set.of("province", "platform");
    /** Answers that say nothing: a later word fills the slot all the same. */
    private static final Set<String> OPEN = Set.of("SKIPPED", "UNKNOWN", "UNSURE", "UNANSWERED", "TOLD");
    /** Told by a button only: a relation is not guessed from words. */
    private static final String BUTTON_ONLY = "offenderRelation";

    private static final int LONGEST_KEPT = 300;

    private Noticed() {
    }

    /** Under cover, and while somebody else may hold the phone, nothing that is typed is taken for the child's. */
    static void in(Draft draft) {
        if (draft.now.seen() || draft.now.state().equals("TAKEOVER")) {
            return;
        }
        adult(draft);
        Set<String> wanted = wanted(draft);
        draft.burst.texts().map(draft.script.words().spelling::letters).forEach(letters -> {
            draft.script.passing().facts().in(letters, wanted, asked(draft))
                    .forEach((slot, value) -> learn(draft, slot, value));
            if (draft.script.passing().frightens(letters)) {
                draft.facts.learn(DANGER_WORD, "SEEN");
            }
        });
        address(draft);
    }

    /** A parent or teacher that writes of a child is talked to as an adult, also without having tapped so. */
    private static void adult(Draft draft) {
        if (draft.burst.flagged(Flag.ABOUT_ANOTHER_CHILD) && !draft.facts.knows("reporterRole")) {
            draft.script.words().adultWriter(draft.burst.words()).ifPresent(role -> {
                draft.facts.learn("reporterRole", role);
                draft.facts.learn("ageBand", "ADULT");
            });
        }
    }

    /** An address that came with the report itself is not asked for again. */
    private static void address(Draft draft) {
        String typed = draft.burst.words();
        if (draft.burst.category() == Category.REPORT_LINK && typed.length() <= LONGEST_KEPT
                && draft.script.passing().addresses(typed)) {
            draft.facts.learn(Address.SLOT, Address.defanged(typed));
        }
    }

    /** The slot that the question in front of the child asks for, or empty. */
    static String asked(Draft draft) {
        return draft.now.isFirst() || draft.now.held() ? "" : draft.current().asks;
    }

    private static Set<String> wanted(Draft draft) {
        Set<String> wanted = new HashSet<>(ANYONES);
        boolean another = draft.burst.flagged(Flag.ABOUT_ANOTHER_CHILD) || Arrows.adultLane(draft)
                || draft.facts.fact("subject").equals("FRIEND");
        if (!another) {
            wanted.addAll(OWN);
        }
        NextFact.slots(draft).forEach(wanted::add);
        if (NextFact.slots(draft).anyMatch(FactWords.DEADLINE::equals)) {
            wanted.add("paid");
        }
        wanted.add(asked(draft));
        return wanted;
    }

    private static void learn(Draft draft, String slot, String value) {
        String known = draft.facts.fact(slot);
        boolean open = known.isEmpty() || OPEN.contains(known) || slot.equals(asked(draft))
                || slot.equals(FactWords.DEADLINE_BY) || again(draft, slot, known)
                || draft.script.passing().facts().stronger(slot, value);
        if (!open || known.equals(value)) {
            return;
        }
        draft.facts.learn(slot, value);
        answer(draft, slot, value).ifPresent(choice -> follows(draft, slot, choice));
    }

    private static boolean again(Draft draft, String slot, String known) {
        return asking(draft, slot).anyMatch(state -> state.again.contains(known));
    }

    /** The button that says the same, in whichever state asks for this slot. */
    private static Optional<Choice> answer(Draft draft, String slot, String value) {
        return asking(draft, slot).flatMap(state -> state.choices.stream())
                .filter(choice -> value.equals(choice.sets().get(slot))).findFirst();
    }

    private static Stream<State> asking(Draft draft, String slot) {
        return draft.script.states().stream().filter(state -> state.asks.equals(slot));
    }

    /** What the button demands the words demand too; but only a limit within hours is danger by itself (E5). */
    private static void follows(Draft draft, String slot, Choice choice) {
        for (Map.Entry<String, String> told : choice.sets().entrySet()) {
            if (!told.getKey().equals(BUTTON_ONLY)) {
                draft.facts.learn(told.getKey(), told.getValue());
            }
        }
        RiskLevel danger = draft.script.buttonWords().danger(choice);
        boolean hours = slot.equals(FactWords.DEADLINE);
        draft.demand(danger == RiskLevel.EMERGENCY && !hours ? RiskLevel.HIGH : danger);
    }
}
