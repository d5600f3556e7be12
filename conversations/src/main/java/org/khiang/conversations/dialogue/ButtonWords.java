package org.khiang.conversations.dialogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.khiang.nlp.RiskLevel;

/** Which button a child typed; when two are meant, the more dangerous one (safe-disclosure.md section 6). */
final class ButtonWords {
    private static final int SHORTEST_WITH_SLIP = 6;
    private static final int LONGEST_TYPED = 60;

    /** One way of saying a button. */
    private record Name(String plain, String toneless, Choice choice) {
    }

    private final Map<String, State> states;
    private final Spelling spelling;
    private final Map<String, List<Name>> names = new HashMap<>();
    private final Map<String, List<Name>> hints = new HashMap<>();

    ButtonWords(Map<String, State> states, Spelling spelling) {
        this.states = states;
        this.spelling = spelling;
        states.forEach((id, state) -> {
            names.put(id, state.choices.stream().flatMap(choice -> named(choice, Stream.concat(
                    Stream.of(choice.label()), words(state.also, choice)))).toList());
            hints.put(id, state.choices.stream().flatMap(choice -> named(choice, words(state.hears, choice))).toList());
        });
    }

    /** The button whose words these are, tone marks aside. */
    Optional<Choice> exact(State state, String typed) {
        String plain = spelling.plain(typed);
        String bare = spelling.toneless(typed);
        return find(state, name -> name.plain.equals(plain)).or(() -> find(state, name -> name.toneless.equals(bare)));
    }

    /** As exact, and with one slip of the finger, as long as no negation comes or goes with it. */
    Optional<Choice> meant(State state, String typed) {
        return typed.length() > LONGEST_TYPED ? Optional.empty()
                : exact(state, typed).or(() -> slipped(state, spelling.toneless(typed)));
    }

    /** The button that a word inside a sentence counts as; the script lists such words towards care only. */
    Optional<Choice> hinted(State state, String typed) {
        if (hints.get(state.id).isEmpty()) {
            return Optional.empty();
        }
        String plain = spelling.plain(typed);
        return gravest(hints.get(state.id).stream().filter(hint -> plain.contains(hint.plain)).map(Name::choice));
    }

    /** The level that taking this button leads to. */
    RiskLevel danger(Choice choice) {
        State next = states.get(choice.next());
        return next == null ? choice.level() : choice.level().max(next.level);
    }

    Optional<Choice> gravest(Stream<Choice> choices) {
        return choices.max(Comparator.comparing(this::danger));
    }

    /** A button whose words are also inside another button's, as "safe" in "not safe", must be typed without a slip. */
    private Optional<Choice> slipped(State state, String bare) {
        return find(state, name -> name.toneless.length() >= SHORTEST_WITH_SLIP && Slip.ofOne(bare, name.toneless)
                && (spelling.negations(bare) == spelling.negations(name.toneless) || halfSaid(name, bare))
                && names.get(state.id).stream().noneMatch(other -> other.choice != name.choice
                        && other.toneless.contains(name.toneless)));
    }

    /** A "not" with a letter missing still counts where it leads to help in danger: "no safe" is not "safe". */
    private boolean halfSaid(Name name, String bare) {
        return danger(name.choice) == RiskLevel.EMERGENCY
                && spelling.negations(name.toneless) > spelling.negations(bare);
    }

    private Optional<Choice> find(State state, Predicate<Name> matches) {
        return gravest(names.get(state.id).stream().filter(matches).map(Name::choice));
    }

    private Stream<Name> named(Choice choice, Stream<String> words) {
        return words.map(word -> new Name(spelling.plain(word), spelling.toneless(word), choice));
    }

    private static Stream<String> words(Map<String, List<String>> byLabel, Choice choice) {
        return byLabel.getOrDefault(choice.label(), List.of()).stream();
    }
}
