package org.khiang.conversations.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.khiang.conversations.plan.ContactRows.ContactRow;
import org.khiang.conversations.privacy.Keys;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.staff.Staff;

/** The private addresses of people on call, sealed at rest: whoever steals the database wakes nobody. */
@Singleton
@Transactional
public class Contacts {
    private final ContactRows rows;
    private final Staff staff;
    private final Seal seal;
    private final Clock clock;

    Contacts(ContactRows rows, Staff staff, Keys keys, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.seal = keys.seal();
        this.clock = clock;
    }

    /** How this person is called; with empty parts when nobody has said. */
    public Contact of(UUID person) {
        return rows.findById(person).map(row -> new Contact(person, open(row.mailSealed(), person),
                open(row.pagerSealed(), person))).orElse(new Contact(person, "", ""));
    }

    /**
     * Sets it; empty parts are forgotten.
     *
     * @throws PlanRefusal BAD_ADDRESS, or NOT_PLANNABLE for somebody who has no account
     */
    public void set(UUID by, Contact contact) {
        if (!contact.whole()) {
            throw new PlanRefusal(PlanRefusal.Code.BAD_ADDRESS);
        }
        if (staff.find(contact.staff()).isEmpty()) {
            throw new PlanRefusal(PlanRefusal.Code.NOT_PLANNABLE);
        }
        ContactRow row = new ContactRow(contact.staff(), close(contact.mail(), contact.staff()),
                close(contact.pager(), contact.staff()), by, clock.instant());
        if (rows.existsById(contact.staff())) {
            rows.update(row);
        } else {
            rows.save(row);
        }
    }

    private byte @Nullable [] close(String text, UUID person) {
        return text.isEmpty() ? null : seal.close(text, person);
    }

    private String open(byte @Nullable [] sealed, UUID person) {
        return sealed == null ? "" : seal.open(sealed, person);
    }
}
