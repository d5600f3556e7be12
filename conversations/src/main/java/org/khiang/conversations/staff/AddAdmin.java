package org.khiang.conversations.staff;

import jakarta.inject.Singleton;

/** The command {@code add-admin LOGIN NAME}: how the first administrator comes to be, or one after a lost password. */
@Singleton
public class AddAdmin {
    private final Staff staff;

    AddAdmin(Staff staff) {
        this.staff = staff;
    }

    /** Prints the password, this once; answers the exit code: 0 made, 1 refused, 2 not understood. */
    public int run(String... words) {
        if (words.length != 2) {
            System.err.println("usage: add-admin LOGIN NAME");
            return 2;
        }
        try {
            NewMember admin = staff.add(words[0], words[1], Role.ADMIN);
            System.out.println("Administrator " + admin.member().login() + " made. Password, shown only now: "
                    + admin.password());
            return 0;
        } catch (StaffRefusal refused) {
            System.err.println("No administrator made: " + refused.code());
            return 1;
        }
    }
}
