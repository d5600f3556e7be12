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
    private static final WordTable SPELLINGS = new WordTable("/words/spellings.txt").withForms();
    private static final WordTable SAME_SOUND = new WordTable("/words/same-sound.txt");

    private static final CleaningStep[] STEPS = CleaningStep.values();

    private Normaliser() {
    }

    /**
     * A cleaned message, and what cleaning took away from it.
     *
     * @param thai with Thai in Latin letters put into Thai ones; the very same object when there is none
     */
    public record Cleaned(Mapped text, Mapped thai, Set<Mark> marks) {
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
        int kinds = Needed.in(text.text());
        for (CleaningStep step : STEPS) {
            Mapped mended = step.isNeeded(kinds, text.text()) ? step.on(text) : text;
            if (step.mark() != null && step.mended(text, mended)) {
                marks.add(step.mark());
            }
            kinds = mended == text ? kinds : Needed.in(mended.text());
            text = mended;
        }
        boolean latin = (kinds & Needed.LATIN) != 0;
        if (latin && (kinds & Needed.CONSONANT) != 0) {
            marks.add(Mark.MIXED_SCRIPT);
        }
        Mapped thai = latin ? inThai(text) : text;
        if (thai != text) {
            marks.add(Mark.ROMANISED);
        }
        return new Cleaned(text, thai, marks);
    }

    /** Clean text with Thai in Latin letters put into Thai ones; the very same object when there is none. */
    public static Mapped inThai(Mapped clean) {
        return Karaoke.thai(clean);
    }

    /** For phrases, from clean. */
    public static Mapped plain(Mapped clean) {
        int kinds = Needed.in(clean.text());
        Mapped whole = (kinds & Needed.BETWEEN) == 0 ? clean : clean.replace(CUT_WORD, Starts.BETWEEN, m -> "");
        return ((kinds & Needed.SPACE) == 0 ? whole : whole.without(Normaliser::thaiSpace)).replace(SPELLINGS);
    }

    /** For long phrases; positions are those of the plain text. Too many words fall together here for short phrases. */
    public static Mapped skeleton(String plain) {
        return Mapped.raw(plain).without(Normaliser::silent).replace(SAME_SOUND);
    }

    /** A space beside a Thai letter or a sign says nothing about words. */
    private static int thaiSpace(String text, int at) {
        return text.charAt(at) == ' ' && (at > 0 && isRun(text.charAt(at - 1))
                || at + 1 < text.length() && isRun(text.charAt(at + 1))) ? 1 : 0;
    }

    private static boolean isRun(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E4E' || letter >= '\uE000' && letter <= '\uE0FF';
    }

    /** A tone or short vowel, or a consonant that is made silent with its vowel. */
    private static int silent(String text, int at) {
        char letter = text.charAt(at);
        if (letter >= '\u0E47' && letter <= '\u0E4B') {
            return 1;
        }
        if (!Needed.isConsonant(letter)) {
            return 0;
        }
        boolean vowel = at + 2 < text.length() && (text.charAt(at + 1) == '\u0E34' || text.charAt(at + 1) == '\u0E38');
        int sign = vowel ? at + 2 : at + 1;
        return sign < text.length() && text.charAt(sign) == '\u0E4C' ? sign + 1 - at : 0;
    }
}
