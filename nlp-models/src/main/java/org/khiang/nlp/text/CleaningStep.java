package org.khiang.nlp.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One small mending of chat text; they run in this order. Thai letters are written as code points: consonants are
 * 0E01-0E2E, vowels and signs above or below 0E31, 0E34-0E3A and 0E47-0E4E, tones 0E48-0E4B.
 */
enum CleaningStep {
    /** Thai typed with the keyboard set to English; before letters lose their case, since the shift key counts. */
    KEYBOARD(Mark.WRONG_KEYBOARD, Needed.LATIN, Keyboard.TYPED, Keyboard::meant),
    /** NFC, a base with its marks at a time; never NFKC, which takes sara am apart. */
    COMPOSE(Needed.COMPOSING, "\\P{M}\\p{M}+", m -> Normalizer.normalize(m.group(), Normalizer.Form.NFC)),
    /** How an emoji is drawn, and its colour. */
    VARIANT(Needed.PICTURE, "[\\uFE0E\\uFE0F]|[\\x{1F3FB}-\\x{1F3FF}]", ""),
    /** Several emoji drawn as one: the first stands for them. */
    JOINED_EMOJI(Needed.PICTURE, "(\\p{So})(?:\\u200D\\p{So})++", m -> m.group(1)),
    /**
     * Characters nobody sees; they cut a word in pieces for the segmenter. Private-use ones could pose as our signs.
     */
    HIDDEN(Mark.HIDDEN, Needed.UNSEEN, "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD\\uE000-\\uF8FF]"
            + "|[\\p{Cc}&&[^\\n\\t\\r]]", m -> ""),
    LOWER_CASE(Needed.LATIN, "[A-Z]+", m -> m.group().toLowerCase(Locale.ROOT)),
    THAI_DIGITS(Needed.THAI_DIGIT, "[\\u0E50-\\u0E59]",
            m -> String.valueOf((char) (m.group().charAt(0) - '\u0E50' + '0'))),
    /** Sara e twice for sara ae. */
    SARA_AE(Needed.REPEATED, "\\u0E40\\u0E40", m -> "\u0E41"),
    /** Nikhahit and sara aa, a tone between them or not, for sara am. */
    SARA_AM(Needed.NIKHAHIT, "\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32", m -> m.group(1) + "\u0E33"),
    TONE_BEFORE_VOWEL(Needed.STRAY_MARK, "([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A])",
            m -> m.group(2) + m.group(1)),
    LONG_SARA_AA(Needed.LAKKHANGYAO, "(?<![\\u0E24\\u0E26])\\u0E45", m -> "\u0E32"),
    VOWEL_BEFORE_TONE(Needed.STRAY_MARK, "([\\u0E30\\u0E32\\u0E33])([\\u0E48-\\u0E4B])",
            m -> m.group(2) + m.group(1)),
    /** A space between a consonant and its mark. */
    LOOSE_MARK(Needed.STRAY_MARK, "(?<=[\\u0E01-\\u0E2E]) +(?=[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])", ""),
    LOOK_ALIKE(Mark.LOOK_ALIKE, Needed.LATIN_OR_DIGIT, LookAlikes.LATIN, LookAlikes::thai),
    MARK_WITHOUT_BASE(Needed.STRAY_MARK, "(?<![\\u0E01-\\u0E4E])[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]+", ""),
    REPEATED_VOWEL(Mark.ELONGATED, Needed.REPEATED, "([\\u0E30-\\u0E3A\\u0E40-\\u0E47\\u0E4C\\u0E4D])\\1+",
            m -> m.group(1)),
    /** Of several tones the last one holds. */
    REPEATED_TONE(Needed.STRAY_MARK, "[\\u0E48-\\u0E4B]+(?=[\\u0E48-\\u0E4B])", ""),
    REPEATED_AGAIN(Needed.AGAIN, "\\u0E46(?:\\s*\\u0E46)++", m -> "\u0E46"),
    LINK(Needed.LATIN, "(?:https?://|www\\.)[^\\s\\u0E01-\\u0E4E]+"
            + "|[a-z0-9-]+\\.(?:com|net|org|me|io|gg|cc|xyz|co|in\\.th|th)\\b"
            + "(?:/[^\\s\\u0E01-\\u0E4E]*)?", m -> Signs.of("link")),
    ACCOUNT(Needed.LATIN, "(?<![a-z0-9])@[a-z0-9._-]{3,}", m -> Signs.of("account")),
    PHONE(Needed.DIGIT, "(?<!\\d)0\\d{1,2}[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\d)", m -> Signs.of("phone")),
    LONG_NUMBER(Needed.DIGIT, "(?<!\\d)(?!5(?:[ -]?5)*+(?!\\d))\\d(?:[ -]?\\d){8,}+(?!\\d)", m -> Signs.of("number")),
    /** Fives are laughter in Thai, and so are the letters on their key; an amount of money is not. */
    LAUGH(Mark.LAUGHTER, Laughter::mayBeIn, Laughter.LAUGH, m -> "555") {
        @Override
        boolean mended(Mapped before, Mapped after) {
            return before != after;
        }
    },
    /** Ro han, the doubled ro inside a syllable, stays. */
    STRETCHED_RO(Mark.ELONGATED, Needed.REPEATED,
            "(?<=[\\u0E01-\\u0E2E&&[^\\u0E23]])\\u0E23{3,}(?=[\\u0E01-\\u0E2E])", m -> "\u0E23\u0E23"),
    /** A word that ends in two of a letter keeps two. */
    STRETCHED_DOUBLE(Mark.ELONGATED, Needed.REPEATED, Doubled.LONGER, m -> m.group(1).repeat(2)),
    STRETCHED_THAI(Mark.ELONGATED, Needed.REPEATED, "([\\u0E01-\\u0E2E])\\1{2,}", m -> m.group(1)),
    DOUBLED_END(Mark.ELONGATED, Needed.REPEATED, Doubled.DRAWN_OUT, m -> m.group(1)),
    STRETCHED_LATIN(Mark.ELONGATED, Needed.REPEATED, "([a-z])\\1{2,}", m -> m.group(1)),
    EMOJI(Needed.PICTURE, Signs.emoji(), m -> Signs.ofEmoji(m.group())),
    REPEATED_SIGN(Mark.REPEATED_EMOJI, Needed.SIGN, "([\\uE000-\\uE0FF])(?:\\s*\\1)++", m -> m.group(1)),
    OTHER_PICTURE(Needed.PICTURE, "[\\p{So}\\p{Cs}\\p{Cn}]+", " "),
    SPACES(Needed.SPACE, "[\\s\\u00A0]+", " "),
    /** Single letters with the same sign between them; two alone may be an abbreviation. */
    LETTERS_APART(Mark.CUT_UP, Needed.APART, "(?<![\\u0E01-\\u0E4E])(?:[\\u0E40-\\u0E44]?[\\u0E01-\\u0E2E]"
            + "[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]*([ .*_~\\u00B7\\u2022-]))(?:[\\u0E01-\\u0E4E]{1,2}\\1)++"
            + "[\\u0E01-\\u0E4E]{1,2}(?![\\u0E01-\\u0E4E])", m -> m.group().replace(m.group(1), "")),
    SPOONERISM(Mark.SPOONERISM, Spoonerisms::isIn, Spoonerisms.KNOWN, Spoonerisms::meant);

    private final Mark mark;
    private final Predicate<String> needed;
    private final Pattern pattern;
    private final Function<MatchResult, String> replacement;

    CleaningStep(Predicate<String> needed, String pattern, String replacement) {
        this(null, needed, pattern, m -> replacement);
    }

    CleaningStep(Predicate<String> needed, String pattern, Function<MatchResult, String> replacement) {
        this(null, needed, pattern, replacement);
    }

    CleaningStep(Predicate<String> needed, Pattern pattern, Function<MatchResult, String> replacement) {
        this(null, needed, pattern, replacement);
    }

    CleaningStep(Mark mark, Predicate<String> needed, String pattern, Function<MatchResult, String> replacement) {
        this(mark, needed, Pattern.compile(pattern), replacement);
    }

    CleaningStep(Mark mark, Predicate<String> needed, Pattern pattern, Function<MatchResult, String> replacement) {
        this.mark = mark;
        this.needed = needed;
        this.pattern = pattern;
        this.replacement = replacement;
    }

    /** The text after this step; the very same object when there was nothing to mend. */
    Mapped on(Mapped text) {
        return needed.test(text.text()) ? text.replace(pattern, replacement) : text;
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
