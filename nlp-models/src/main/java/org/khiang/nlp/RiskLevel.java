package org.khiang.nlp;

/** How soon a person must look (practice: triage.md section 1); an order of attention, never a judgement of truth. */
public enum RiskLevel {
    NONE, LOW, MEDIUM, HIGH, EMERGENCY;

    /** The more urgent of the two. */
    public RiskLevel max(RiskLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean atLeast(RiskLevel other) {
        return compareTo(other) >= 0;
    }
}
