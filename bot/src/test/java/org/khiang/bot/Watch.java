package org.khiang.bot;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.Role;

/** The program with a LINE account, and two counsellors at their consoles, for as long as a test class lasts. */
abstract class Watch {
    @TempDir
    static Path dir;
    static LineStandIn line;
    static Program program;
    static Team team;
    static Team.Person supervisor;
    static OpenConsole fon;
    static OpenConsole may;

    final String child = Team.child();

    @BeforeAll
    static void start() {
        line = LineStandIn.start();
        program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
        team = new Team(program);
        supervisor = team.person("dao", "ดาว", Role.SUPERVISOR);
        fon = team.console(team.person("fon", "ฝน", Role.COUNSELLOR));
        may = team.console(team.person("may", "เมย์", Role.COUNSELLOR));
    }

    @AfterAll
    static void stop() {
        team.close();
        program.close();
        line.close();
    }

    @BeforeEach
    void onlyWhatComes() {
        fon.forget();
        may.forget();
    }
}
