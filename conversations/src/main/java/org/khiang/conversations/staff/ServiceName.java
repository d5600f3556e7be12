package org.khiang.conversations.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The short name a child reads beside a counsellor's words. */
final class ServiceName {
    /** LINE shows 20 UTF-16 units, and three of them go to the Thai "older sibling" put before the name. */
    private static final int LONGEST = 17;
    /** Nothing invisible: a hidden letter would slip a forbidden word past LINE's check, or ours. */
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{M}\\p{N} .'-]+");

    private ServiceName() {
    }

    /**
     * The name without blanks around it.
     *
     * @throws StaffRefusal BAD_NAME when LINE would refuse it: the child would then get no answer at all
     */
    static String of(String typed) {
        String name = typed == null ? "" : typed.strip();
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST || !VISIBLE.matcher(name).matches() || folded.contains("line")) {
            throw new StaffRefusal(StaffRefusal.Code.BAD_NAME);
        }
        return name;
    }
}
