package org.khiang.nlp;

/**
 * A language a child may write in, as far as letters and frequent words show it. The dialogue offers help in it; nobody
 * is turned away for writing another one.
 */
public enum Language {
    THAI("th", RiskLevel.NONE),
    /** Thai in Latin letters: only a table of danger words is read. */
    ROMANISED_THAI("th-Latn", RiskLevel.MEDIUM),
    ENGLISH("en", RiskLevel.MEDIUM),
    MALAY("ms", RiskLevel.MEDIUM),
    BURMESE("my", RiskLevel.MEDIUM),
    KHMER("km", RiskLevel.MEDIUM),
    LAO("lo", RiskLevel.MEDIUM),
    /** Latin letters of which no word is known: another language, or a hand on the wrong keyboard. */
    UNKNOWN_LATIN("und-Latn", RiskLevel.MEDIUM),
    UNKNOWN("und", RiskLevel.MEDIUM),
    /** Numbers, signs, emoji, one letter, nothing. */
    NONE("", RiskLevel.NONE);

    private final String code;
    private final RiskLevel leastLevel;

    Language(String code, RiskLevel leastLevel) {
        this.code = code;
        this.leastLevel = leastLevel;
    }

    /** By BCP 47; empty when there is no language in it. */
    public String code() {
        return code;
    }

    /** Of more than small talk: what nobody here has read must not pass for harmless, so a person looks. */
    public RiskLevel leastLevel() {
        return leastLevel;
    }

    /** Whether another language than Thai in Thai letters may have to be offered. */
    public boolean isForeign() {
        return this != THAI && this != NONE;
    }
}
