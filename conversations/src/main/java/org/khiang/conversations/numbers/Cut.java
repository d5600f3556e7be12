package org.khiang.conversations.numbers;

import java.util.EnumSet;
import java.util.Set;

/** A part of a half-year: the contacts with this value. */
public record Cut(Dimension by, String value) {
    private static final Set<Dimension> MAY = EnumSet.of(Dimension.LEVEL, Dimension.CATEGORY, Dimension.AGE,
            Dimension.GENDER, Dimension.PROVINCE, Dimension.LANGUAGE, Dimension.WRITER);

    /** All that can be asked for. */
    static Set<Dimension> all() {
        return MAY;
    }

    /** Whether this can be asked for. */
    static boolean may(Dimension by) {
        return MAY.contains(by);
    }
}
