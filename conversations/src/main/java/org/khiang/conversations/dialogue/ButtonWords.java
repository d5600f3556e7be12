package org.khiang.conversations.dialogue;

import java.util.Comparator;
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

    private ButtonWords() {
    }

    /** The button whose words these are, tone marks aside. */
    static Optional<Choice> exact(Script script, State state, String typed) {
        Spelling spelling = script.words().spelling;
        String words = spelling.plain(typed);
        Optional<Choice> plain = named(script, state, label -> spelling.plain(label).equals(words));
        String bare = spelling.toneless(typed);
        return plain.or(() -> named(script, state, label -> spelling.toneless(label).equals(bare)));
    }

    /** As exact, and with one slip of the finger, as long as no negation comes or goes with it. */
    static Optional<Choice> meant(Script script, State state, String typed) {
        return typed.length() > LONGEST_TYPED ? Optional.empty()
                : exact(script, state, typed).or(() -> slipped(script, state, typed));
    }

    /** The button that a word inside a sentence counts as; the script lists such words towards care only. */
    static Optional<Choice> hinted(Script script, State state, String typed) {
        Spelling spelling = script.words().spelling;
        String words = spelling.plain(typed);
        return gravest(script, state.choices.stream()
                .filter(choice -> state.hears.getOrDefault(choice.label(), List.of()).stream()
                        .anyMatch(hint -> words.contains(spelling.plain(hint)))));
    }

    static RiskLevel danger(Script script, Choice choice) {
        boolean known = script.has(choice.next());
        return known ? choice.level().max(script.state(choice.next()).level) : choice.level();
    }

    static Optional<Choice> gravest(Script script, Stream<Choice> choices) {
        return choices.max(Comparator.comparing(choice -> danger(script, choice)));
    }

    private static Optional<Choice> slipped(Script script, State state, String typed) {
        Spelling spelling = script.words().spelling;
        String bare = spelling.toneless(typed);
        List<String> all = names(state).map(Map.Entry::getKey).map(spelling::toneless).toList();
        return named(script, state, label -> {
            String other = spelling.toneless(label);
            return other.length() >= SHORTEST_WITH_SLIP && Slip.ofOne(bare, other)
                    && spelling.negations(bare) == spelling.negations(other)
                    && all.stream().noneMatch(name -> !name.equals(other) && name.contains(other));
        });
    }

    private static Optional<Choice> named(Script script, State state, Predicate<String> matches) {
        return gravest(script, names(state).filter(name -> matches.test(name.getKey())).map(Map.Entry::getValue));
    }

    /** Labels and their other words, each with its button. */
    private static Stream<Map.Entry<String, Choice>> names(State state) {
        return state.choices.stream().flatMap(choice -> Stream.concat(Stream.of(choice.label()),
                state.also.getOrDefault(choice.label(), List.of()).stream()).map(name -> Map.entry(name, choice)));
    }
}
