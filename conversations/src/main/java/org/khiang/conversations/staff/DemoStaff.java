package org.khiang.conversations.staff;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Invented staff for trying the program out; their passwords are new at each start and printed, which is why. */
@Singleton
@Requires(property = "khiang.demo", value = "true")
class DemoStaff {
    private static final String LIST = "/staff/demo-staff.tsv";

    private final Accounts accounts;
    private final Staff staff;
    private final Profiles profiles;

    DemoStaff(Accounts accounts, Staff staff, Profiles profiles) {
        this.accounts = accounts;
        this.staff = staff;
        this.profiles = profiles;
    }

    /** Prints who can sign in. A database with real staff gets no demo accounts: they would open real talks. */
    @EventListener
    @Transactional
    void welcome(ServerStartupEvent started) {
        if (accounts.existsByDemo(false)) {
            System.out.println("This database has its own staff, so no demo staff was made.");
            return;
        }
        System.out.println("Sign in at " + started.getSource().getURI() + "/console/ (new passwords at each start):");
        people().forEach(person -> System.out.printf("  %-16s %-8s %s%n",
                person.role(), person.login(), passwordOf(person)));
    }

    private String passwordOf(Person person) {
        String password = password(person);
        if (person.profile() != null) {
            profiles.set(accounts.findByLogin(person.login()).orElseThrow().id(), person.profile());
        }
        return password;
    }

    private String password(Person person) {
        return accounts.findByLogin(person.login())
                .map(account -> {
                    accounts.reopen(account.id(), person.role());
                    return staff.newPassword(account.id());
                })
                .orElseGet(() -> staff.add(person.login(), person.name(), person.role()).password());
    }

    private record Person(String login, String name, Role role, @Nullable Profile profile) {
        static Person of(String... field) {
            Profile profile = field.length < 7 ? null
                    : new ProfileRow(null, Gender.valueOf(field[3]), field[4], field[5], field[6].equals("certified"))
                            .profile();
            return new Person(field[0], field[1], Role.valueOf(field[2]), profile);
        }
    }

    private static List<Person> people() {
        try (InputStream list = DemoStaff.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> Person.of(line.split("\t")))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
