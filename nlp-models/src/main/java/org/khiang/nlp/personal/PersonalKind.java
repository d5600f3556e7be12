package org.khiang.nlp.personal;

import java.util.Locale;

/** What can tell who or where a child is; where two kinds overlap, the one named first stands. */
public enum PersonalKind {
    EMAIL, WEB_ADDRESS, CITIZEN_ID, PHONE,
    /** A long number that is neither: an account, a card, an id with a slip in it. */
    NUMBER, LINE_ID, ADDRESS, SCHOOL, NAME;

    /** What stands in its place in a masked text. */
    public String mask() {
        return "[" + name().toLowerCase(Locale.ROOT).replace('_', ' ') + "]";
    }
}
