package org.khiang.conversations.dialogue.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that fill one slot. Of several values in one message the first of the file counts: the graver one. */
public final class SlotWords {
    private final String slot;
    private final List<Value> values;
    private final Set<String> stronger;

    /** Words that begin so stand for themselves, in whatever place. */
    private static final String FREE = "=";

    /** One value; {@code bare} are its words alone, looked for first because that is quick in a very long message. */
    private record Value(String name, Pattern bare, List<Pattern> passing, List<Pattern> asked) {
    }

    /**
     * @param values   words by value, the gravest value first
     * @param stronger values that count also when the slot was filled with another before
     * @throws java.util.regex.PatternSyntaxException when a word cannot be read
     */
    public SlotWords(String slot, Map<String, List<String>> values, Frame frame, List<String> stronger) {
        this.slot = slot;
        this.stronger = Set.copyOf(stronger);
        this.values = values.entrySet().stream().map(value -> value(value.getKey(), value.getValue(), frame)).toList();
    }

    private static Value value(String name, List<String> words, Frame frame) {
        List<Pattern> free = words.stream().filter(word -> word.startsWith(FREE))
                .map(word -> Pattern.compile(word.substring(1))).toList();
        String framed = words.stream().filter(word -> !word.startsWith(FREE)).collect(Collectors.joining("|"));
        Pattern bare = Pattern.compile(words.stream().map(word -> word.startsWith(FREE) ? word.substring(1) : word)
                .collect(Collectors.joining("|")));
        return framed.isEmpty() ? new Value(name, bare, free, free)
                : new Value(name, bare, both(frame.passing(framed), free), both(frame.asked(framed), free));
    }

    private static List<Pattern> both(List<Pattern> framed, List<Pattern> free) {
        return Stream.concat(framed.stream(), free.stream()).toList();
    }

    String slot() {
        return slot;
    }

    /** Whether this value replaces another one: what makes a child less safe is believed at once. */
    boolean stronger(String value) {
        return stronger.contains(value);
    }

    /** The value that these letters tell; {@code asked} when the question stands open. */
    Optional<String> in(String letters, boolean asked) {
        return values.stream().filter(value -> value.bare.matcher(letters).find())
                .filter(value -> (asked ? value.asked : value.passing).stream()
                .anyMatch(words -> words.matcher(letters).find())).map(Value::name).findFirst();
    }
}
