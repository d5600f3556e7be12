package org.khiang.nlp;

/**
 * Why a level was reached: a rule or aggravator of triage.md ("E5", "H2", "A1"), "MODEL" or a language, and where in
 * the raw text.
 *
 * @param rule  id of the rule
 * @param start first UTF-16 unit of the phrase in the assessed message, -1 when there is no phrase
 * @param end   one past the last unit, -1 when there is no phrase
 */
public record Reason(String rule, int start, int end) {
    private static final String LANGUAGE = "LANGUAGE-";

    /** That it was written in a language nobody here may have read, as in "LANGUAGE-my". */
    public static Reason of(Language language) {
        return without(LANGUAGE + language.code());
    }

    /** A reason without a phrase. */
    public static Reason without(String rule) {
        return new Reason(rule, -1, -1);
    }
}
