package org.khiang.conversations.dialogue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.khiang.nlp.RiskLevel;

/** A button, tapped or typed; of several in one burst the most dangerous counts, then the last. */
final class Taps implements Step {

    @Override
    public boolean answers(Draft draft) {
        Optional<Choice> choice = chosen(draft).filter(found -> !contradicted(draft, found));
        if (choice.isPresent() && outranked(draft, choice.get())) {
            draft.facts.learn(choice.get().sets());
            return false;
        }
        choice.ifPresent(found -> take(draft, found));
        return choice.isPresent();
    }

    /** The button with this id, of whichever state: an old button still says what it says. */
    static Optional<Choice> tapped(Script script, String id) {
        String[] parts = id.split(":");
        if (parts.length != 2 || !script.has(parts[0]) || !parts[1].matches("\\d{1,2}")) {
            return Optional.empty();
        }
        return script.state(parts[0]).choices.stream().skip(Integer.parseInt(parts[1])).findFirst();
    }

    static Optional<Choice> chosen(Draft draft) {
        return draft.script.buttonWords().gravest(draft.burst.all().stream().flatMap(heard -> meant(draft, heard)));
    }

    private static Stream<Choice> meant(Draft draft, Heard heard) {
        return switch (heard.kind()) {
            case TAP -> tapped(draft.script, heard.button()).stream();
            case TEXT -> draft.now.isFirst() ? Stream.empty() : typed(draft, heard).stream();
            case STICKER, LOCATION, MEDIA, FOLLOW -> Stream.empty();
        };
    }

    /** Also the buttons of a state that was said in the same turn; LINE shows only those of the last bubble. */
    private static Optional<Choice> typed(Draft draft, Heard heard) {
        State here = draft.current();
        ButtonWords words = draft.script.buttonWords();
        Optional<Choice> named = words.meant(here, heard.text()).or(() -> draft.script.before(here)
                .flatMap(earlier -> words.meant(earlier, heard.text())));
        boolean story = heard.assessment().level().atLeast(RiskLevel.HIGH);
        return named.or(() -> story ? Optional.empty() : words.hinted(here, heard.text())
                .or(() -> told(draft, here, heard.text())));
    }

    /** The question answered in other words than the button's: what they say is the same. */
    private static Optional<Choice> told(Draft draft, State here, String typed) {
        String letters = draft.script.words().spelling.letters(typed);
        String value = draft.script.passing().facts().in(letters, Set.of(here.asks), here.asks).get(here.asks);
        return here.choices.stream().filter(choice -> value != null && value.equals(choice.sets().get(here.asks)))
                .findFirst();
    }

    /** A disclosure beside the button comes first; the answer that the button gave is kept. */
    private static boolean outranked(Draft draft, Choice choice) {
        boolean told = draft.burst.all().stream().anyMatch(heard -> heard.assessment().level().atLeast(RiskLevel.HIGH)
                && meant(draft, heard).findAny().isEmpty());
        return told && HighRisk.interrupts(draft)
                && draft.script.buttonWords().danger(choice) != RiskLevel.EMERGENCY;
    }

    /** "Safe now" is not believed while the same breath tells of danger. */
    private static boolean contradicted(Draft draft, Choice choice) {
        return draft.burst.level() == RiskLevel.EMERGENCY && choice.next().equals("AFTER_DANGER");
    }

    private static void take(Draft draft, Choice choice) {
        draft.facts.learn(choice.sets());
        draft.demand(choice.level());
        if (choice.dials()) {
            draft.sayCall(choice.call());
            draft.stay();
        } else if (draft.burst.all().size() > 1 && !Arrows.inDanger(draft)) {
            Told.remember(draft);
            Arrows.answer(draft, choice.next());
        } else {
            Arrows.go(draft, choice.next());
        }
    }
}
