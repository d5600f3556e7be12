package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Set;

/** What no line may hold, as checks.yml lists it (safe-disclosure.md sections 2, 3 and 8). */
record Rules(List<String> topic, List<Forbidden> forbidden, List<String> presence, String exit,
             List<String> withoutExit) {

    /** Words that break a rule, except directly after one of the words that turn them round. */
    record Forbidden(String id, List<String> words, List<String> unless) {

        boolean in(String text) {
            return words.stream().anyMatch(word -> standsFree(text, word));
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
        List<Forbidden> forbidden = entry.blocks("forbidden").stream()
                .map(rule -> new Forbidden(rule.text("id"), rule.texts("words"), rule.texts("unless"))).toList();
        return new Rules(entry.texts("topic"), forbidden, entry.texts("presence"), entry.text("exit"),
                entry.texts("withoutExit"));
    }
}
