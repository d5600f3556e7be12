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
    /** NFC, a base with its marks at a time; never NFKC, which takes sara am apart. */
    COMPOSE("\\P{M}\\p{M}+", m -> Normalizer.normalize(m.group(), Normalizer.Form.NFC)),
    /**
     * Characters nobody sees; they cut a word in pieces for the segmenter. Private-use ones could pose as our signs.
     */
    HIDDEN("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD\\uFE0E\\uFE0F\\uE000-\\uF8FF]"
            + "|[\\x{1F3FB}-\\x{1F3FF}]|[\\p{Cc}&&[^\\n\\t]]", ""),
    LOWER_CASE("[A-Z]+", m -> m.group().toLowerCase(Locale.ROOT)),
    THAI_DIGITS("[\\u0E50-\\u0E59]", m -> String.valueOf((char) (m.group().charAt(0) - '\u0E50' + '0'))),
    /** Sara e twice for sara ae. */
    SARA_AE("\\u0E40\\u0E40", "\u0E41"),
    /** Nikhahit and sara aa, a tone between them or not, for sara am. */
    SARA_AM("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32", m -> m.group(1) + "\u0E33"),
    TONE_BEFORE_VOWEL("([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A])", m -> m.group(2) + m.group(1)),
    LONG_SARA_AA("(?<![\\u0E24\\u0E26])\\u0E45", "\u0E32"),
    VOWEL_BEFORE_TONE("([\\u0E30\\u0E32\\u0E33])([\\u0E48-\\u0E4B])", m -> m.group(2) + m.group(1)),
    /** A space between a consonant and its mark. */
    LOOSE_MARK("(?<=[\\u0E01-\\u0E2E]) +(?=[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])", ""),
    MARK_WITHOUT_BASE("(?<![\\u0E01-\\u0E4E])[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]+", ""),
    REPEATED_VOWEL("([\\u0E30-\\u0E3A\\u0E40-\\u0E47\\u0E4C\\u0E4D])\\1+", m -> m.group(1)),
    REPEATED_TONE("[\\u0E48-\\u0E4B]+(?=[\\u0E48-\\u0E4B])", ""),
    LINK("(?:https?://|www\\.)[^\\s\\u0E01-\\u0E4E]+|[a-z0-9-]+\\.(?:com|net|org|me|io|gg|cc|xyz|co|in\\.th|th)\\b"
            + "(?:/[^\\s\\u0E01-\\u0E4E]*)?", m -> Signs.of("link")),
    ACCOUNT("(?<![a-z0-9])@[a-z0-9._-]{3,}", m -> Signs.of("account")),
    PHONE("(?<!\\d)0\\d{1,2}[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\d)", m -> Signs.of("phone")),
    LONG_NUMBER("(?<!\\d)\\d(?:[ -]?\\d){8,}+(?!\\d)", m -> Signs.of("number")),
    /** Fives are laughter in Thai, and so are the letters on their key; a laugh is never a sign of safety. */
    LAUGH("(?<![\\d.,])5{3,}\\+*(?![\\d.,])|\\u0E16{3,}", "555"),
    STRETCHED_THAI("([\\u0E01-\\u0E2E])\\1{2,}", m -> m.group(1)),
    /** No Thai word ends in the same consonant twice. */
    DOUBLED_END("([\\u0E01-\\u0E2E])\\1(?![\\u0E01-\\u0E4E])", m -> m.group(1)),
    STRETCHED_LATIN("([a-z])\\1{2,}", m -> m.group(1)),
    EMOJI(Signs.emoji(), m -> Signs.ofEmoji(m.group())),
    REPEATED_SIGN("([\\uE000-\\uE0FF])(?:\\s*\\1)+", m -> m.group(1)),
    OTHER_PICTURE("[\\p{So}\\p{Cs}\\p{Cn}]+", " "),
    SPACES("[\\s\\u00A0]+", " ");

    private final Pattern pattern;
    private final Function<MatchResult, String> replacement;

    CleaningStep(String pattern, String replacement) {
        this(pattern, m -> replacement);
    }

    CleaningStep(String pattern, Function<MatchResult, String> replacement) {
        this(Pattern.compile(pattern), replacement);
    }

    CleaningStep(Pattern pattern, Function<MatchResult, String> replacement) {
        this.pattern = pattern;
        this.replacement = replacement;
    }

    Mapped on(Mapped text) {
        return text.replace(pattern, replacement);
    }
}
