package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Every literal of the book by its first letters, so that one walk over a text finds them all, however many there are.
 * Filled while the book is read; from then on safe for many threads.
 */
final class Literals {
    private static final int FIRST = 3;

    private final Map<String, Literal> known = new HashMap<>();
    private final List<Literal> all = new ArrayList<>();
    private final Map<Long, List<Literal>> byPlain = new HashMap<>();
    private final Map<Long, List<Literal>> bySkeleton = new HashMap<>();

    /** The literal written so; the same one each time. */
    Literal of(String written, boolean wholeWord) {
        return known.computeIfAbsent((wholeWord ? "=" : "") + written, key -> add(written, wholeWord));
    }

    private Literal add(String written, boolean wholeWord) {
        Literal literal = Literal.of(all.size(), written, wholeWord);
        all.add(literal);
        put(byPlain, literal.plain(), literal);
        if (literal.skeleton().length() >= Literal.LONG_ENOUGH_WITHOUT_TONES) {
            put(bySkeleton, literal.skeleton(), literal);
        }
        return literal;
    }

    private static void put(Map<Long, List<Literal>> index, String letters, Literal literal) {
        index.computeIfAbsent(key(letters, 0, Math.min(FIRST, letters.length())), k -> new ArrayList<>()).add(literal);
    }

    int count() {
        return all.size();
    }

    /** Tells each literal that stands as written in a plain text, and where it starts. */
    void inPlain(String text, BiConsumer<Literal, Integer> found) {
        walk(text, byPlain, Literal::plain, found);
    }

    /** The same for a skeleton. */
    void inSkeleton(String text, BiConsumer<Literal, Integer> found) {
        walk(text, bySkeleton, Literal::skeleton, found);
    }

    private static void walk(String text, Map<Long, List<Literal>> index, Function<Literal, String> letters,
                             BiConsumer<Literal, Integer> found) {
        for (int at = 0; at < text.length(); at++) {
            for (int length = 1; length <= FIRST && at + length <= text.length(); length++) {
                for (Literal literal : index.getOrDefault(key(text, at, length), List.of())) {
                    if (text.startsWith(letters.apply(literal), at)) {
                        found.accept(literal, at);
                    }
                }
            }
        }
    }

    private static long key(String text, int at, int length) {
        long key = length;
        for (int i = at; i < at + length; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }
}
