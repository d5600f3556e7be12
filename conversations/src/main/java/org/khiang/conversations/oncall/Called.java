package org.khiang.conversations.oncall;

import java.util.List;
import org.khiang.conversations.plan.Contact;

/**
 * Who is to be called at this moment.
 *
 * @param planned  those whom the plan names
 * @param everyone the addresses of the environment too: the plan names nobody, or calling them once was not enough
 */
record Called(List<Contact> planned, boolean everyone) {
    static final Called EVERYONE = new Called(List.of(), true);

    List<String> mails() {
        return planned.stream().map(Contact::mail).filter(mail -> !mail.isEmpty()).toList();
    }

    List<String> pagers() {
        return planned.stream().map(Contact::pager).filter(pager -> !pager.isEmpty()).toList();
    }

    /** Private addresses of people who work here. */
    @Override
    public String toString() {
        return planned.size() + " people of the plan" + (everyone ? " and everyone" : "");
    }
}
