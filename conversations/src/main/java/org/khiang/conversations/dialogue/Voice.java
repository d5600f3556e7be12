package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.khiang.nlp.RiskLevel;

/** Chooses the words: by age, by who is on shift, by who may see the screen; and the buttons that may be offered. */
final class Voice {
    private static final Set<String> SEEN_BY_OTHERS = Set.of("NEARBY", "SHARED", "UNSURE");
    /** Where the line of SERVICES has its list. */
    private static final String SERVICES = " {services}";
    private static final Set<String> FAMILY = Set.of("HOME", "RELATIVE");

    private Voice() {
    }

    static String line(Draft draft, State entered) {
        State state = tongue(draft).state(entered.id);
        Optional<Wording> quiet = state.neutral.filter(line -> seenByOthers(draft));
        Optional<Wording> alone = state.unstaffed.filter(line -> nobody(draft));
        if (alone.isPresent() || state.is("NO_STAFF")) {
            Shift.told(draft);
        }
        String line = spoken(draft, quiet.or(() -> alone).orElse(state.say));
        return line.contains(SERVICES) ? line.replace(SERVICES, tongue(draft).services().rows(near(draft))) : line;
    }

    /** The file in which this state is worded for this child. */
    static String fileOf(Draft draft, State said) {
        return tongue(draft).state(said.id).file;
    }

    /** The services that fit what this talk is about. */
    private static List<Service> near(Draft draft) {
        String age = draft.facts.knows("ageBand") ? draft.facts.fact("ageBand") : "UNKNOWN";
        Services.Asker asker = new Services.Asker(draft.category(), age, Arrows.adultLane(draft),
                draft.facts.fact("province"));
        return tongue(draft).services().shownTo(asker, draft.level() == RiskLevel.EMERGENCY);
    }

    /** The next line of a round; its counter is kept among the facts, so that the turn stays a function of them. */
    static String line(Draft draft, String round) {
        Lines.Line line = tongue(draft).lines().line(round, draft.facts.count("said-" + round));
        boolean other = nobody(draft) && !line.unstaffed().isEmpty();
        if (other) {
            Shift.told(draft);
        }
        return other ? line.unstaffed() : spoken(draft, line.say());
    }

    /** A part of a sentence: the line of a round at this place. */
    static String part(Draft draft, String round, int place) {
        return spoken(draft, tongue(draft).lines().line(round, place).say());
    }

    static List<Button> buttons(Draft draft, State shown) {
        State state = tongue(draft).state(shown.id);
        Stream<Choice> choices = state.is("SERVICES") ? nearest(draft, state) : state.choices.stream();
        return choices.filter(choice -> offered(draft, choice)).map(choice -> Button.of(state, choice)).toList();
    }

    /** The numbers of the services that are shown, in their order, and then the ways to a person and out. */
    private static Stream<Choice> nearest(Draft draft, State state) {
        Stream<Choice> numbers = near(draft).stream().filter(Service::dials).flatMap(service -> state.choices.stream()
                .filter(choice -> choice.call().equals(service.call())));
        return Stream.concat(numbers, state.choices.stream().filter(choice -> !choice.dials()));
    }

    /** In danger nobody is left on hold; and the adult who may be the harm is not suggested (TELL_ADULT, F26). */
    static boolean offered(Draft draft, Choice choice) {
        return switch (choice.next()) {
            case "HOLD" -> draft.level() != RiskLevel.EMERGENCY;
            case "TELL_ADULT" -> !familyMayHarm(draft);
            default -> true;
        };
    }

    static boolean seenByOthers(Draft draft) {
        return SEEN_BY_OTHERS.contains(draft.facts.fact("screenPrivacy"));
    }

    static boolean familyMayHarm(Draft draft) {
        return FAMILY.contains(draft.facts.fact("offenderAccess"));
    }

    static boolean nobody(Draft draft) {
        return !draft.now.staffed() && !draft.now.held();
    }

    private static String spoken(Draft draft, Wording wording) {
        return wording.spoken(draft.facts.all(), tongue(draft).words().adults);
    }

    /** A language chosen in this very turn is spoken from its first line on. */
    private static Script tongue(Draft draft) {
        return draft.script.in(draft.facts.fact(Tongues.SLOT));
    }
}
