package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.Role;

/**
 * A bad evening for a whole country: two hundred consoles, three hundred children in talks with a person, and how long
 * a child's line takes to the screen. The children and all consoles live in the same process as the program.
 */
@Tag("load")
class LoadTest {
    private static final int CONSOLES = 200;
    private static final int TALKS = 300;
    private static final int EACH = 2;
    private static final int LINES = Integer.getInteger("load.lines", 1800);
    private static final int LINES_A_SECOND = Integer.getInteger("load.lines.a.second", 30);

    @Test
    void aChildsLineIsOnTheScreenBeforeAnybodyNotices(@TempDir Path dir) throws InterruptedException {
        try (LineStandIn line = LineStandIn.start();
                Program program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
                Team team = new Team(program);
                Screens screens = new Screens(program)) {
            List<Team.Person> people = IntStream.range(0, CONSOLES).parallel().mapToObj(n ->
                    team.person("fon" + n, "ฝน" + n, Role.COUNSELLOR)).toList();
            List<String> children = talks(team, people.subList(0, TALKS / EACH));
            people.forEach(one -> screens.open(one.cookie()));
            double[] millis = screens.times(LINES, speak(team, children));
            tell("a child's line to the screen", millis);
            assertEquals(0, screens.closed(), "consoles forgotten");
            assertTrue(millis[(int) (millis.length * 0.99)] < 150, "too slow for two cores");
        }
    }

    /** Each of these people takes two children at HIGH, as many as one may hold (CP-13). */
    private static List<String> talks(Team team, List<Team.Person> people) {
        List<String> children = new ArrayList<>();
        for (Team.Person one : people) {
            try (OpenConsole console = team.console(one)) {
                for (int n = 0; n < EACH; n++) {
                    String child = Team.child();
                    team.talksWith(console, child);
                    children.add(child);
                }
            }
        }
        return children;
    }

    /** Lines at an even pace, each by a child chosen by chance; a mark in the line tells them apart. */
    private static Screens.Speaker speak(Team team, List<String> children) {
        Random chance = new Random(7);
        return (n, said) -> {
            String child = children.get(chance.nextInt(children.size()));
            said.run();
            team.writes(child, "อยู่ที่ห้อง ยังคุยได้ค่ะ " + Screens.mark(n));
        };
    }

    /** How fast the lines come, as LINE would deliver them. */
    static void atAnEvenPace(int lines, Screens.Speaker speaker, Screens.Clock said) throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        CountDownLatch done = new CountDownLatch(lines);
        long from = System.nanoTime();
        for (int n = 0; n < lines; n++) {
            int mine = n;
            long due = from + n * TimeUnit.SECONDS.toNanos(1) / LINES_A_SECOND;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            hands.execute(() -> {
                speaker.say(mine, () -> said.at(mine));
                done.countDown();
            });
        }
        done.await();
        hands.shutdown();
    }

    private static void tell(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf("%s, %d lines at %d a second, %d consoles, %d talks: half %.0f ms, 95 of 100 %.0f ms, "
                + "99 of 100 %.0f ms, slowest %.0f ms%n", what, millis.length, LINES_A_SECOND, CONSOLES, TALKS,
                millis[millis.length / 2], millis[(int) (millis.length * 0.95)], millis[(int) (millis.length * 0.99)],
                millis[millis.length - 1]);
    }
}
