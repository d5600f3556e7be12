package org.khiang.conversations.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AddAdminTest {
    private House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theFirstAdministratorSignsInWithThePrintedPassword() {
        String printed = printedBy("boss", "ต้น");

        String password = printed.strip().substring(printed.strip().lastIndexOf(' ') + 1);
        Member boss = house.get(SignIn.class).check("boss", password).signedIn().orElseThrow();
        assertEquals(Role.ADMIN, boss.role());
    }

    @Test
    void aCommandThatIsNotUnderstoodMakesNobody() {
        AddAdmin addAdmin = house.get(AddAdmin.class);

        assertEquals(2, addAdmin.run("boss"));
        assertEquals(1, addAdmin.run("boss", "line"));
        assertTrue(house.get(Staff.class).all().isEmpty());
    }

    @Test
    void demoAccountsDoNotOutliveTheDemo() {
        house = house.restarted(Map.of("khiang.demo", "true"));
        NewMember demo = house.hire("fon", Role.COUNSELLOR);
        String token = house.get(SignInSessions.class).begin(demo.member().id());

        house = house.restarted(Map.of());

        assertFalse(house.get(Staff.class).find(demo.member().id()).orElseThrow().active());
        assertTrue(house.get(SignIn.class).check("fon", demo.password()).signedIn().isEmpty());
        assertTrue(house.get(SignInSessions.class).of(token).isEmpty());
    }

    private String printedBy(String... words) {
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertEquals(0, house.get(AddAdmin.class).run(words));
        } finally {
            System.setOut(screen);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
