package org.khiang.nlp.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final WordTable SPELLINGS = new WordTable("/words/spellings.txt").withForms();
    private static final WordTable SAME_SOUND = new WordTable("/words/same-sound.txt");
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E2E]");
    private static final Pattern LATIN = Pattern.compile("[a-z]");

    private Normaliser() {
    }

    /** A cleaned message, and what cleaning took away from it. */
    public record Cleaned(Mapped text, Set<Mark> marks) {
        @Override
        public String toString() {
            return "cleaned " + text;
        }
    }

    /** For the segmenter and the model. */
    public static Mapped clean(String raw) {
        return read(raw).text();
    }

    /** Clean text with the marks of what was taken away. */
    public static Cleaned read(String raw) {
        Mapped text = Mapped.raw(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (CleaningStep step : CleaningStep.values()) {
            Mapped mended = step.on(text);
            if (step.mark() != null && step.mended(text, mended)) {
                marks.add(step.mark());
            }
            text = mended;
        }
        if (THAI.matcher(text.text()).find() && LATIN.matcher(text.text()).find()) {
            marks.add(Mark.MIXED_SCRIPT);
        }
        if (inThai(text) != text) {
            marks.add(Mark.ROMANISED);
        }
        return new Cleaned(text, marks);
    }

    /** Clean text with Thai in Latin letters put into Thai ones; the very same object when there is none. */
    public static Mapped inThai(Mapped clean) {
        return Karaoke.thai(clean);
    }

    /** For phrases, from clean. */
    public static Mapped plain(Mapped clean) {
        return clean.replace(CUT_WORD, m -> "").replace(THAI_SPACE, m -> "").replace(SPELLINGS);
    }

    /** For long phrases; positions are those of the plain text. Too many words fall together here for short phrases. */
    public static Mapped skeleton(String plain) {
        return Mapped.raw(plain).replace(SILENT, m -> "").replace(SAME_SOUND);
    }
}
