package org.khiang.nlp.rules;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.khiang.nlp.Language;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.text.Lines;

/**
 * Which language a message is written in: by its letters, and among Latin letters by frequent words. Any Thai letter
 * among Latin ones makes it Thai, since children mix in English; among other letters the more frequent decide.
 */
final class Tongues {
    private static final Pattern NO_WORDS =
            Pattern.compile("(?:https?://|www\\.)\\S+|@\\S+|#\\S+|[^\\p{L}\\p{M}'\\s]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z']+");
    private static final Map<UnicodeScript, Language> BY_LETTERS = Map.of(UnicodeScript.THAI, Language.THAI,
            UnicodeScript.MYANMAR, Language.BURMESE, UnicodeScript.KHMER, Language.KHMER, UnicodeScript.LAO,
            Language.LAO, UnicodeScript.ARABIC, Language.MALAY, UnicodeScript.LATIN, Language.UNKNOWN_LATIN);
    /** In this order: the first of two equal ones wins. */
    private static final Map<Language, Set<String>> WORDS = words();
    private static final Set<String> SMALL_TALK = words("small-talk");

    private Tongues() {
    }

    private static Map<Language, Set<String>> words() {
        Map<Language, Set<String>> words = new LinkedHashMap<>();
        for (Language language : new Language[] {Language.ENGLISH, Language.ROMANISED_THAI, Language.MALAY}) {
            words.put(language, words(language.code()));
        }
        return words;
    }

    private static Set<String> words(String file) {
        Set<String> known = new HashSet<>();
        Lines.of("/languages/" + file + ".txt").forEach(line -> known.addAll(List.of(line.split("\\s+"))));
        return known;
    }

    /** Where a text of this language stands at least: small talk in Latin letters is LOW, all else as the language. */
    static RiskLevel leastLevel(String raw, Language language) {
        return isSmallTalk(raw) ? RiskLevel.LOW : language.leastLevel();
    }

    private static boolean isSmallTalk(String raw) {
        String text = NO_WORDS.matcher(raw).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<String> words = BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        return !words.isEmpty() && SMALL_TALK.containsAll(words);
    }

    /** The language of any text, also of none. */
    static Language of(String raw) {
        return isPlainThai(raw) ? Language.THAI : among(raw);
    }

    /** A Thai letter, and beside it nothing but Thai, white space, numbers and marks: most messages need no more. */
    private static boolean isPlainThai(String raw) {
        boolean thai = false;
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            if (letter >= '\u0E01' && letter <= '\u0E2E') {
                thai = true;
            } else if (letter > '\u0E5B' || letter > '~' && letter < '\u0E01' || letter == '@' || letter == '#'
                    || letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z') {
                return false;
            }
        }
        return thai;
    }

    private static Language among(String raw) {
        String text = NO_WORDS.matcher(raw).replaceAll(" ");
        Map<Language, Integer> letters = letters(text);
        int latin = letters.getOrDefault(Language.UNKNOWN_LATIN, 0);
        int thai = letters.getOrDefault(Language.THAI, 0);
        Language most = letters.entrySet().stream().filter(e -> e.getKey() != Language.UNKNOWN_LATIN)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Language.NONE);
        if (thai > 0 && (most == Language.THAI || letters.get(most) < 2)) {
            return Language.THAI;
        }
        if (most != Language.NONE && letters.get(most) > 1) {
            return most;
        }
        return latin > 1 ? byWords(text) : Language.NONE;
    }

    private static Map<Language, Integer> letters(String text) {
        Map<Language, Integer> letters = new EnumMap<>(Language.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> letters.merge(
                BY_LETTERS.getOrDefault(UnicodeScript.of(letter), Language.UNKNOWN), 1, Integer::sum));
        return letters;
    }

    private static Language byWords(String text) {
        Language best = Language.UNKNOWN_LATIN;
        int most = 0;
        String[] written = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
        for (Map.Entry<Language, Set<String>> language : WORDS.entrySet()) {
            int known = 0;
            for (String word : written) {
                known += language.getValue().contains(word) ? 1 : 0;
            }
            if (known > most) {
                most = known;
                best = language.getKey();
            }
        }
        return best;
    }
}
