package org.khiang.nlp;

/**
 * Why a level was reached: a rule or aggravator of triage.md ("E5", "H2", "A1") or "MODEL", and where in the raw text.
 *
 * @param rule  id of the rule
 * @param start first UTF-16 unit of the phrase in the assessed message, -1 when there is no phrase
 * @param end   one past the last unit, -1 when there is no phrase
 */
public record Reason(String rule, int start, int end) {
    public static Reason without(String rule) {
        return new Reason(rule, -1, -1);
    }
}
