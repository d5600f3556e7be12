package org.khiang.nlp.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One small mending of chat text; they run in this order. Thai letters are written as code points: consonants are
 * 0E01-0E2E, vowels and signs above or below 0E31, 0E34-0E3A and 0E47-0E4E, tones 0E48-0E4B.
 */
enum CleaningStep {
    /** Thai typed with the keyboard set to English; before letters lose their case, since the shift key counts. */
    KEYBOARD(Mark.WRONG_KEYBOARD, Needed.LATIN, Starts.KEY, Keyboard.TYPED, Keyboard::meant),
    /** NFC, a base with its marks at a time; never NFKC, which takes sara am apart. */
    COMPOSE(Needed.FOREIGN | Needed.STRAY_MARK, Starts.ANYWHERE, "\\P{M}\\p{M}+",
            m -> Normalizer.normalize(m.group(), Normalizer.Form.NFC)) {
        @Override
        boolean isNeeded(int kinds, String text) {
            return Needed.composing(kinds, text);
        }
    },
    /** How an emoji is drawn, and its colour. */
    VARIANT(Needed.FOREIGN, Starts.PICTURE, "[\\uFE0E\\uFE0F]|[\\x{1F3FB}-\\x{1F3FF}]", ""),
    /** Several emoji drawn as one: the first stands for them. */
    JOINED_EMOJI(Needed.FOREIGN, Starts.PICTURE, "(\\p{So})(?:\\u200D\\p{So})++", m -> m.group(1)),
    /**
     * Characters nobody sees; they cut a word in pieces for the segmenter. Private-use ones could pose as our signs.
     */
    HIDDEN(Mark.HIDDEN, Needed.UNSEEN, Starts.UNSEEN,
            "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD\\uE000-\\uF8FF]"
            + "|[\\p{Cc}&&[^\\n\\t\\r]]", m -> ""),
    LOWER_CASE(Needed.LATIN, Starts.LATIN, "[A-Z]+", m -> m.group().toLowerCase(Locale.ROOT)),
    THAI_DIGITS(Needed.THAI_DIGIT, Starts.ANYWHERE, "[\\u0E50-\\u0E59]",
            m -> String.valueOf((char) (m.group().charAt(0) - '\u0E50' + '0'))),
    /** Sara e twice for sara ae. */
    SARA_AE(Needed.VOWEL_TWICE, Starts.TWICE, "\\u0E40\\u0E40", m -> "\u0E41"),
    /** Nikhahit and sara aa, a tone between them or not, for sara am. */
    SARA_AM(Needed.NIKHAHIT, Starts.ANYWHERE, "\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32", m -> m.group(1) + "\u0E33"),
    TONE_BEFORE_VOWEL(Needed.STRAY_MARK, Starts.SIGN, "([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A])",
            m -> m.group(2) + m.group(1)),
    LONG_SARA_AA(Needed.LAKKHANGYAO, Starts.ANYWHERE, "(?<![\\u0E24\\u0E26])\\u0E45", m -> "\u0E32"),
    VOWEL_BEFORE_TONE(Needed.STRAY_MARK, Starts.SIGN, "([\\u0E30\\u0E32\\u0E33])([\\u0E48-\\u0E4B])",
            m -> m.group(2) + m.group(1)),
    /** A space between a consonant and its mark. */
    LOOSE_MARK(Needed.STRAY_MARK, Starts.SPACE,
            "(?<=[\\u0E01-\\u0E2E]) +(?=[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])", ""),
    LOOK_ALIKE(Mark.LOOK_ALIKE, Needed.MIXED, Starts.LATIN_OR_DIGIT, LookAlikes.LATIN, LookAlikes::thai),
    MARK_WITHOUT_BASE(Needed.STRAY_MARK, Starts.SIGN,
            "(?<![\\u0E01-\\u0E4E])[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]+", ""),
    REPEATED_VOWEL(Mark.ELONGATED, Needed.VOWEL_TWICE, Starts.TWICE,
            "([\\u0E30-\\u0E3A\\u0E40-\\u0E47\\u0E4C\\u0E4D])\\1+",
            m -> m.group(1)),
    /** Of several tones the last one holds. */
    REPEATED_TONE(Needed.STRAY_MARK, Starts.SIGN, "[\\u0E48-\\u0E4B]+(?=[\\u0E48-\\u0E4B])", ""),
    REPEATED_AGAIN(Needed.AGAIN, Starts.SIGN, "\\u0E46(?:\\s*\\u0E46)++", m -> "\u0E46"),
    LINK(Needed.LATIN, Starts.LINK, "(?:https?://|www\\.)[^\\s\\u0E01-\\u0E4E]+"
            + "|[a-z0-9-]+\\.(?:com|net|org|me|io|gg|cc|xyz|co|in\\.th|th)\\b"
            + "(?:/[^\\s\\u0E01-\\u0E4E]*)?", m -> Signs.of("link")),
    ACCOUNT(Needed.LATIN, Starts.ACCOUNT, "(?<![a-z0-9])@[a-z0-9._-]{3,}", m -> Signs.of("account")),
    PHONE(Needed.DIGIT, Starts.DIGIT, "(?<!\\d)0\\d{1,2}[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\d)", m -> Signs.of("phone")),
    LONG_NUMBER(Needed.DIGIT, Starts.DIGIT,
            "(?<!\\d)(?!5(?:[ -]?5)*+(?!\\d))\\d(?:[ -]?\\d){8,}+(?!\\d)", m -> Signs.of("number")),
    /** Fives are laughter in Thai, and so are the letters on their key; an amount of money is not. */
    LAUGH(Mark.LAUGHTER, Needed.ALWAYS, Laughter::mayStart, Laughter.LAUGH, m -> "555") {
        @Override
        boolean isNeeded(int kinds, String text) {
            return Laughter.mayBeIn(text);
        }

        @Override
        boolean mended(Mapped before, Mapped after) {
            return before != after;
        }
    },
    /** Ro han, the doubled ro inside a syllable, stays. */
    STRETCHED_RO(Mark.ELONGATED, Needed.THREE_TIMES, Starts.THREE_TIMES,
            "(?<=[\\u0E01-\\u0E2E&&[^\\u0E23]])\\u0E23{3,}(?=[\\u0E01-\\u0E2E])", m -> "\u0E23\u0E23"),
    /** A word that ends in two of a letter keeps two. */
    STRETCHED_DOUBLE(Mark.ELONGATED, Needed.THREE_TIMES, Starts.THREE_TIMES, Doubled.LONGER, m -> m.group(1).repeat(2)),
    STRETCHED_THAI(Mark.ELONGATED, Needed.THREE_TIMES, Starts.THREE_TIMES, "([\\u0E01-\\u0E2E])\\1{2,}",
            m -> m.group(1)),
    DOUBLED_END(Mark.ELONGATED, Needed.DOUBLED_END, Starts.TWICE, Doubled.DRAWN_OUT, m -> m.group(1)),
    STRETCHED_LATIN(Mark.ELONGATED, Needed.THREE_TIMES, Starts.THREE_TIMES, "([a-z])\\1{2,}", m -> m.group(1)),
    EMOJI(Needed.FOREIGN, Starts.PICTURE, Signs.emoji(), m -> Signs.ofEmoji(m.group())),
    REPEATED_SIGN(Mark.REPEATED_EMOJI, Needed.SIGN, Starts.PICTURE, "([\\uE000-\\uE0FF])(?:\\s*\\1)++",
            m -> m.group(1)),
    OTHER_PICTURE(Needed.FOREIGN, Starts.PICTURE, "[\\p{So}\\p{Cs}\\p{Cn}]+", " "),
    SPACES(Needed.WIDE_SPACE, Starts.SPACE, "[\\s\\u00A0]+", " "),
    /** Single letters with the same sign between them; two alone may be an abbreviation. */
    LETTERS_APART(Mark.CUT_UP, Needed.APART, Starts.THAI_WORD,
            "(?<![\\u0E01-\\u0E4E])(?:[\\u0E40-\\u0E44]?[\\u0E01-\\u0E2E]"
            + "[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]*([ .*_~\\u00B7\\u2022-]))(?:[\\u0E01-\\u0E4E]{1,2}\\1)++"
            + "[\\u0E01-\\u0E4E]{1,2}(?![\\u0E01-\\u0E4E])", m -> m.group().replace(m.group(1), "")),
    SPOONERISM(Mark.SPOONERISM, Needed.ALWAYS, Spoonerisms::startsAt, Spoonerisms.KNOWN, Spoonerisms::meant) {
        @Override
        boolean isNeeded(int kinds, String text) {
            return Spoonerisms.isIn(text);
        }
    };

    private final Mark mark;
    private final int needed;
    private final Mapped.Start start;
    private final Pattern pattern;
    private final Function<MatchResult, String> replacement;

    CleaningStep(int needed, Mapped.Start start, String pattern, String replacement) {
        this(null, needed, start, Pattern.compile(pattern), m -> replacement);
    }

    CleaningStep(int needed, Mapped.Start start, String pattern, Function<MatchResult, String> replacement) {
        this(null, needed, start, Pattern.compile(pattern), replacement);
    }

    CleaningStep(int needed, Mapped.Start start, Pattern pattern, Function<MatchResult, String> replacement) {
        this(null, needed, start, pattern, replacement);
    }

    CleaningStep(Mark mark, int needed, Mapped.Start start, String pattern,
                 Function<MatchResult, String> replacement) {
        this(mark, needed, start, Pattern.compile(pattern), replacement);
    }

    /**
     * @param mark  what it leaves behind, or null
     * @param needed kinds of letters of which a text must hold one, and start where it is tried
     */
    CleaningStep(Mark mark, int needed, Mapped.Start start, Pattern pattern,
                 Function<MatchResult, String> replacement) {
        this.mark = mark;
        this.needed = needed;
        this.start = start;
        this.pattern = pattern;
        this.replacement = replacement;
    }

    /** Whether a text that holds these kinds may need it. */
    boolean isNeeded(int kinds, String text) {
        return (needed & kinds) != 0;
    }

    /** The text after this step; the very same object when there was nothing to mend. */
    Mapped on(Mapped text) {
        return text.replace(pattern, start, replacement);
    }

    /** Whether it found something to mend. */
    boolean mended(Mapped before, Mapped after) {
        return before != after && !before.text().equals(after.text());
    }

    /** What it leaves behind when it mends something; null when nothing need be known of it. */
    Mark mark() {
        return mark;
    }
}
