package org.khiang.nlp.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Three readings of a chat message: clean (for the segmenter and the model), plain (clean with chat spellings mended
 * and no spaces between Thai words, for phrases) and skeleton (plain without tones and with same-sounding consonants
 * made one, for long phrases only). The raw text is never changed. Holds no state; safe for many threads.
 */
public final class Normaliser {
    /** LINE allows 5,000 characters in a message; a longer text is read up to here, twice that. */
    static final int LONGEST = 10_000;

    private static final Pattern CUT_WORD =
            Pattern.compile("(?<=[\\u0E01-\\u0E4E])[.*_~\\u00B7\\u2022-]+(?=[\\u0E01-\\u0E4E])");
    private static final Pattern THAI_SPACE =
            Pattern.compile("(?<=[\\u0E01-\\u0E4E\\uE000-\\uE0FF]) | (?=[\\u0E01-\\u0E4E\\uE000-\\uE0FF])");
    private static final Pattern SILENT =
            Pattern.compile("[\\u0E01-\\u0E2E][\\u0E34\\u0E38]?\\u0E4C|[\\u0E47-\\u0E4B]");
    private static final Map<String, String> SPELLINGS = pairs("/words/spellings.txt");
    private static final Map<String, String> SAME_SOUND = pairs("/words/same-sound.txt");
    private static final Pattern SPELLING = anyOf(SPELLINGS);
    private static final Pattern SOUND = anyOf(SAME_SOUND);

    private Normaliser() {
    }

    /** For the segmenter and the model. */
    public static Mapped clean(String raw) {
        Mapped text = Mapped.raw(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        for (CleaningStep step : CleaningStep.values()) {
            text = step.on(text);
        }
        return text;
    }

    /** For phrases, from clean. */
    public static Mapped plain(Mapped clean) {
        return clean.replace(CUT_WORD, m -> "").replace(THAI_SPACE, m -> "").replace(SPELLING, of(SPELLINGS));
    }

    /** For long phrases; positions are those of the plain text. Too many words fall together here for short phrases. */
    public static Mapped skeleton(String plain) {
        return Mapped.raw(plain).replace(SILENT, m -> "").replace(SOUND, of(SAME_SOUND));
    }

    private static Function<MatchResult, String> of(Map<String, String> pairs) {
        return m -> pairs.get(m.group());
    }

    /** The longest first, the form itself among them, so that a short variant inside a longer word does not win. */
    private static Pattern anyOf(Map<String, String> pairs) {
        return Pattern.compile(pairs.keySet().stream()
                .sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|")));
    }

    private static Map<String, String> pairs(String resource) {
        Map<String, String> pairs = new TreeMap<>();
        for (String line : Lines.of(resource)) {
            String[] columns = line.split("\\s+");
            for (String variant : columns) {
                pairs.put(variant, columns[0]);
            }
        }
        return pairs;
    }
}
