package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The cover: harmless English words and exercises that follow one another in a fixed round. */
record Vocabulary(List<String> words, List<String> exercises) {

    static Vocabulary read(Entry entry) {
        entry.only(Set.of("reviewed", "ours", "word", "words", "exercises"));
        String line = entry.text("word");
        Map<String, String> words = entry.pairs("words");
        return new Vocabulary(words.entrySet().stream()
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
