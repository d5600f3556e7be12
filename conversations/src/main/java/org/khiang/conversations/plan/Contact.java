package org.khiang.conversations.plan;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How somebody is called at home; an empty part is not known.
 *
 * @param pager the name by which the operator's pager knows them
 */
public record Contact(UUID staff, String mail, String pager) {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PAGER = Pattern.compile("[\\w.+@-]{1,60}");
    private static final int LONGEST = 120;

    boolean reachable() {
        return !mail.isEmpty() || !pager.isEmpty();
    }

    boolean whole() {
        return (mail.isEmpty() || mail.length() <= LONGEST && MAIL.matcher(mail).matches())
                && (pager.isEmpty() || PAGER.matcher(pager).matches());
    }

    /** A private address of somebody who works here. */
    @Override
    public String toString() {
        return "contact of " + staff;
    }
}
