package org.khiang.conversations.dialogue;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language the program speaks, as language.yml of its folder describes it.
 *
 * @param code     name of the folder, such as "my"
 * @param name     in its own letters
 * @param complete says every state itself; otherwise only the doors of doors.yml
 * @param called   words that choose it when they are the whole message
 * @param letters  the script that no other language here is written in, if there is one
 * @param words    frequent words by which a text in Latin letters is known
 * @param numbers  help numbers, said after a Thai line where it has none of its own
 */
record Language(String code, String name, boolean complete, List<String> called, Optional<UnicodeScript> letters,
                Set<String> words, String numbers) {
    private static final int FEWEST_LETTERS = 2;
    private static final int SURE = 3;
    private static final int ENOUGH = 2;

    static Language read(String code, Entry file) {
        file.only(Set.of("name", "complete", "called", "letters", "words", "numbers"));
        return new Language(code, file.text("name"), file.flag("complete"), file.texts("called"),
                letters(file), Set.copyOf(file.texts("words")), file.text("numbers"));
    }

    private static Optional<UnicodeScript> letters(Entry file) {
        if (!file.has("letters")) {
            return Optional.empty();
        }
        try {
            return Optional.of(UnicodeScript.forName(file.text("letters")));
        } catch (IllegalArgumentException unknown) {
            throw file.broken("'letters' is no script of Unicode; write it as MYANMAR or leave it out");
        }
    }

    /** How surely the text is in this language; 0 when nothing speaks for it. */
    int signs(String text) {
        return letters.map(script -> written(text, script)).orElseGet(() -> frequent(text));
    }

    private static int written(String text, UnicodeScript script) {
        long own = text.codePoints().filter(letter -> UnicodeScript.of(letter) == script).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return own >= FEWEST_LETTERS && own * 2 >= letters ? (int) Math.min(own, 1000) : 0;
    }

    /** One or two English words are in many a Thai message: several different ones are asked for. */
    private int frequent(String text) {
        List<String> typed = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+"))
                .filter(word -> !word.isEmpty()).toList();
        int known = (int) typed.stream().filter(words::contains).distinct().count();
        boolean enough = known >= SURE || known >= ENOUGH && known * 2 >= typed.size();
        return enough && !Tongues.hasThai(text) ? known : 0;
    }
}
