package org.khiang.conversations.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Everyone who works here, and the only door through which accounts are made and closed. */
@Singleton
@Transactional
public class Staff {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{2,64}");

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final Leaving leaving;
    private final boolean demo;

    Staff(Accounts accounts, Passwords passwords, SecondFactor secondFactor, Leaving leaving,
          @Value("${khiang.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.leaving = leaving;
        this.demo = demo;
    }

    /**
     * Makes an account with a password of its own making.
     *
     * @throws StaffRefusal BAD_LOGIN, BAD_NAME or LOGIN_TAKEN
     */
    public NewMember add(String login, String name, Role role) {
        if (login == null || !LOGIN.matcher(login).matches()) {
            throw new StaffRefusal(StaffRefusal.Code.BAD_LOGIN);
        }
        Member member = new Member(UUID.randomUUID(), login, ServiceName.of(name), role, true);
        String password = passwords.fresh();
        String hash = passwords.hash(password);
        if (accounts.addIfNew(member.id(), login, member.name(), role, hash, demo) == 0) {
            throw new StaffRefusal(StaffRefusal.Code.LOGIN_TAKEN);
        }
        return new NewMember(member, password);
    }

    /**
     * Replaces the password and ends every session: who had the old one is out at once.
     *
     * @throws StaffRefusal UNKNOWN or NOT_ACTIVE
     */
    public String newPassword(UUID id) {
        if (!known(id).active()) {
            throw new StaffRefusal(StaffRefusal.Code.NOT_ACTIVE);
        }
        String password = passwords.fresh();
        accounts.changePassword(id, passwords.hash(password));
        leaving.signOut(id);
        return password;
    }

    /**
     * Takes the second proof away and ends every session, when phone and paper are lost: the next sign-in sets up anew.
     *
     * @throws StaffRefusal UNKNOWN or NOT_ACTIVE
     */
    public void forgetSecondFactor(UUID id) {
        if (!known(id).active()) {
            throw new StaffRefusal(StaffRefusal.Code.NOT_ACTIVE);
        }
        secondFactor.forget(id);
        leaving.signOut(id);
    }

    /**
     * Closes the account and ends its sessions at once; it is kept because old talks name who spoke in them.
     *
     * @throws StaffRefusal UNKNOWN or LAST_ADMIN
     */
    public void deactivate(UUID id) {
        known(id);
        List<Account> admins = accounts.lockAdmins();
        if (admins.size() == 1 && admins.get(0).id().equals(id)) {
            throw new StaffRefusal(StaffRefusal.Code.LAST_ADMIN);
        }
        leaving.close(id);
    }

    /** Everyone, closed accounts too, by login. */
    public List<Member> all() {
        return accounts.findAllOrderByLogin().stream().map(Account::member).toList();
    }

    /** One member, closed accounts too. */
    public Optional<Member> find(UUID id) {
        return accounts.findById(id).map(Account::member);
    }

    private Account known(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new StaffRefusal(StaffRefusal.Code.UNKNOWN));
    }
}
