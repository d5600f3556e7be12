package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The cover: harmless English words and exercises that follow one another in a fixed round. */
record Vocabulary(Map<String, String> meanings, List<String> words, List<String> exercises) {

    static Vocabulary read(Entry entry) {
        entry.only(Set.of("reviewed", "ours", "word", "words", "exercises"));
        return of(entry, entry.pairs("words"));
    }

    /** The same English and Thai words in the sentence of another language. */
    Vocabulary in(Entry entry) {
        entry.only(Set.of("reviewed", "remark", "word", "exercises"));
        return of(entry, meanings);
    }

    private static Vocabulary of(Entry entry, Map<String, String> meanings) {
        String line = entry.text("word");
        if (meanings.isEmpty() || entry.texts("exercises").isEmpty()) {
            throw entry.broken("the cover needs words and exercises; add at least one of each");
        }
        return new Vocabulary(meanings, meanings.entrySet().stream()
                .map(word -> line.replace("{word}", word.getKey()).replace("{meaning}", word.getValue())).toList(),
                entry.texts("exercises"));
    }

    /** The word line at this place of the round; counts may grow without end. */
    String word(int count) {
        return words.get(Math.floorMod(count, words.size()));
    }

    String exercise(int count) {
        return exercises.get(Math.floorMod(count, exercises.size()));
    }

    Stream<String> all() {
        return Stream.concat(words.stream(), exercises.stream());
    }
}
