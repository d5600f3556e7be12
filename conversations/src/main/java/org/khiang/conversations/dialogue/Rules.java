package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What no line may hold, as checks.yml lists it (safe-disclosure.md sections 2, 3 and 8). */
record Rules(List<String> topic, List<Forbidden> forbidden, List<String> presence, String exit,
             List<String> withoutExit) {

    /** Words that break a rule, except directly after one of the words that turn them round. */
    record Forbidden(String id, List<String> words, List<String> unless) {

        boolean in(String text) {
            return words.stream().anyMatch(word -> standsFree(text.toLowerCase(Locale.ROOT), word));
        }

        private boolean standsFree(String text, String word) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                String before = text.substring(0, at);
                if (!runsOn(text, at + word.length()) && unless.stream().noneMatch(before::endsWith)) {
                    return true;
                }
            }
            return false;
        }

        /** A mark after the word makes it another word: a tone is part of the letter before it. */
        private static boolean runsOn(String text, int end) {
            return end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK;
        }
    }

    static Rules read(Entry entry) {
        entry.only(Set.of("topic", "forbidden", "presence", "exit", "withoutExit"));
        return new Rules(entry.texts("topic"), forbidden(entry), entry.texts("presence"), entry.text("exit"),
                entry.texts("withoutExit"));
    }

    /** These rules and those of another language, since a line may hold words of both. */
    Rules in(Entry own, String exitLabel) {
        own.only(Set.of("topic", "forbidden", "presence"));
        return new Rules(both(topic, own.texts("topic")), both(forbidden, forbidden(own)),
                both(presence, own.texts("presence")), exitLabel, withoutExit);
    }

    /** Whether the words promise a person who is there or coming. */
    boolean promises(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return presence.stream().anyMatch(small::contains);
    }

    private static List<Forbidden> forbidden(Entry entry) {
        return entry.blocks("forbidden").stream()
                .map(rule -> new Forbidden(rule.text("id"), rule.texts("words"), rule.texts("unless"))).toList();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
