package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

class DemoStaffTest {
    private static final Pattern PERSON =
            Pattern.compile("(COUNSELLOR|SUPERVISOR|ADMIN|ANALYST|REFERRAL_OFFICER|DPO) +(\\S+) +([a-z0-9]{4}(?:-[a-z0-9]{4}){3})");

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    @Test
    void aDemoPrintsItsPeopleAndEachCanSignIn() {
        start(Map.of("khiang.demo", true), (house, printed) -> {
            List<MatchResult> people = people(printed);
            people.forEach(person -> assertEquals(200, signIn(house, person)));
            assertEquals(List.of("ADMIN", "ANALYST", "COUNSELLOR", "COUNSELLOR", "COUNSELLOR", "DPO",
                    "REFERRAL_OFFICER", "SUPERVISOR", "SUPERVISOR"),
                    people.stream().map(person -> person.group(1)).sorted().toList());
            assertTrue(printed.contains("/console/"));
        });
    }

    @Test
    void anOldDemoGetsNewPasswordsEvenForWhomSomebodyClosed() {
        List<MatchResult> before = start(Map.of("khiang.demo", true), (house, printed) ->
                house.change("update staff set active = false, role = 'COUNSELLOR' where login = 'admin'"));

        start(Map.of("khiang.demo", true), (house, printed) -> {
            before.forEach(person -> assertEquals(401, signIn(house, person)));
            people(printed).forEach(person -> assertEquals(200, signIn(house, person)));
            assertEquals(before.stream().map(person -> person.group(1)).toList(),
                    people(printed).stream().map(person -> person.group(1)).toList());
        });
    }

    @Test
    void aDemoOnADatabaseWithRealStaffMakesNobody() {
        start(Map.of(), (house, printed) -> house.hire("real", Role.SUPERVISOR));

        start(Map.of("khiang.demo", true), (house, printed) -> {
            assertTrue(people(printed).isEmpty());
            assertEquals(1, house.get(Staff.class).all().size());
        });
    }

    @Test
    void withoutADemoNobodyIsInventedOrPrinted() {
        List<MatchResult> before = start(Map.of("khiang.demo", true), (house, printed) -> { });

        start(Map.of(), (house, printed) -> {
            assertTrue(people(printed).isEmpty());
            before.forEach(person -> assertEquals(401, signIn(house, person)));
            assertFalse(house.get(Staff.class).all().stream().anyMatch(Member::active));
        });
    }

    private static int signIn(House house, MatchResult person) {
        return house.browser().signIn(person.group(2), person.group(3)).statusCode();
    }

    private static List<MatchResult> people(String printed) {
        return PERSON.matcher(printed).results().toList();
    }

    private interface Look {
        void at(House house, String printed);
    }

    private List<MatchResult> start(Map<String, Object> settings, Look look) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("datasources.default.url", database);
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (House house = new House(all)) {
            System.setOut(screen);
            look.at(house, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(screen);
        }
        return people(printed.toString(StandardCharsets.UTF_8));
    }
}
