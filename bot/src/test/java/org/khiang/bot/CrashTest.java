package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.FromLine;
import org.khiang.bot.line.LineStandIn;
import org.khiang.bot.line.LineStandIn.To;

/** The program is killed (SIGKILL) while children write to it, and started again on what it left on the disk. */
class CrashTest {
    private static final String HELLO = "สวัสดีค่ะ";
    private static final Duration LONG_HELD = Duration.ofMinutes(3);
    private static final long HALF_AN_HOUR = Duration.ofMinutes(30).toMillis();
    private static final int CHILDREN = 6;
    private static final int MESSAGES = 10;
    /** The program is killed when so many messages were answered 200, and a random moment later. */
    private static final List<Integer> KILLS = List.of(8, 25, 45);

    @TempDir
    Path dir;
    private final LineStandIn line = LineStandIn.start();
    private final Random random = new Random();
    private OtherProcess program;

    @AfterEach
    void end() {
        program.close();
        line.close();
    }

    private void start(String quiet) {
        program = new OtherProcess(dir, line, quiet);
        program.start();
    }

    @Test
    void aKilledProgramForgetsNoAnswerAndGivesNoneTwiceButTheOneOnDanger() {
        start("2s");
        String waiting = Team.child();      // its answer is on disk, LINE was not asked
        String pushed = Team.child();       // LINE took the push, nobody wrote that down
        String danger = Team.child();       // LINE took the emergency text as a reply, nobody wrote that down
        String replied = Team.child();      // LINE took the reply, nobody wrote that down
        String refused = Team.child();      // LINE did not take the reply, and nobody knows that
        writes(waiting, HELLO);
        line.await(() -> line.takenFor(waiting).size() == 1);
        held(To.PUSH, pushed, FromLine.text(pushed, HELLO, FromLine.nextId(), System.currentTimeMillis() - HALF_AN_HOUR));
        held(To.REPLY, danger, FromLine.text(danger, "เขามีมีด ช่วยด้วย"));
        held(To.REPLY, replied, FromLine.text(replied, HELLO));
        line.drop(To.REPLY);
        writes(refused, HELLO);
        line.await(() -> tries(To.REPLY, refused) == 1);
        writes(waiting, "มีเรื่องอยากเล่า");
        program.kill();
        assertEquals(1, line.takenFor(waiting).size());
        program.start();
        assertEachHasItsAnswer(List.of(waiting, pushed, danger, replied, refused));
    }

    private void assertEachHasItsAnswer(List<String> children) {
        settle();
        program.stop();
        assertEquals(List.of(2, 1, 2, 1, 1), children.stream().map(child -> line.takenFor(child).size()).toList());
        assertEquals(2, tries(To.PUSH, children.get(1)));
        List<LineStandIn.Call> danger = line.takenFor(children.get(2));
        assertEquals(List.of(To.REPLY, To.PUSH), danger.stream().map(LineStandIn.Call::to).toList());
        assertEquals(danger.get(0).texts(), danger.get(1).texts());
        assertEquals(2, tries(To.REPLY, children.get(3)));
        assertEquals(0, program.ask("select count(*) from outgoing_call where state <> 'SENT'"));
    }

    /** The child writes this, and LINE takes the answer but does not say so. */
    private void held(To to, String child, String event) {
        line.delay(to, LONG_HELD);
        assertEquals(200, program.webhooks().deliver(event).statusCode());
        line.await(() -> line.takenFor(child).size() == 1);
    }

    private void writes(String child, String words) {
        assertEquals(200, program.webhooks().deliver(FromLine.text(child, words)).statusCode());
    }

    private long tries(To to, String child) {
        return line.calls(to).stream().filter(call -> LineStandIn.isFor(call, child)).count();
    }

    @Test
    void killedAgainAndAgainItKeepsEveryMessageOnceAndAnswersEveryChild() {
        start("300ms");
        List<String> children = IntStream.range(0, CHILDREN).mapToObj(n -> Team.child()).toList();
        List<List<String>> talks = children.stream().map(CrashTest::events).toList();
        AtomicInteger kept = new AtomicInteger();
        List<Thread> phones = talks.stream().map(talk ->
                new Thread(() -> talk.forEach(event -> deliver(event, kept)))).toList();
        phones.forEach(Thread::start);
        for (int enough : KILLS) {
            line.await(() -> kept.get() >= enough);
            OtherProcess.rest(random.nextInt(60));
            program.kill();
            program.start();
        }
        line.await(() -> kept.get() == CHILDREN * MESSAGES);
        talks.forEach(talk -> program.webhooks().deliver(talk.toArray(String[]::new)));     // LINE repeats itself
        settle();
        program.stop();
        assertEverythingIsThereOnce();
        children.forEach(child -> assertFalse(line.takenFor(child).isEmpty()));
    }

    private static List<String> events(String child) {
        return IntStream.range(0, MESSAGES).mapToObj(n -> FromLine.text(child, "เรื่องที่ " + n)).toList();
    }

    /** As LINE does it: again and again until the answer is 200. */
    private void deliver(String event, AtomicInteger kept) {
        OtherProcess.rest(random.nextInt(100));
        while (!isKept(event)) {
            OtherProcess.rest(200);
        }
        kept.incrementAndGet();
    }

    private boolean isKept(String event) {
        try {
            return program.webhooks().deliver(event).statusCode() == 200;
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    private void assertEverythingIsThereOnce() {
        int all = CHILDREN * MESSAGES;
        assertEquals(List.of(all, all, all, CHILDREN, 0, 0, 0), Stream.of(
                "webhook_event", "message where voice = 'CHILD'",
                "(select distinct line_message_hash from message where voice = 'CHILD')", "conversation",
                "(select conversation_id from message where voice = 'CHILD' group by conversation_id having count(*) <> "
                        + MESSAGES + ")",
                "conversation where answered_seq < (select max(seq) from message"
                        + " where conversation_id = conversation.id and voice = 'CHILD')",
                "outgoing_call where state not in ('SENT', 'CANCELLED')")
                .map(rows -> program.ask("select count(*) from " + rows)).map(Long::intValue).toList());
    }

    /** Waits until nothing more is said for three seconds, longer than any pause of this program here. */
    private void settle() {
        int said = -1;
        while (said != calls()) {
            said = calls();
            OtherProcess.rest(3000);
        }
    }

    private int calls() {
        return line.calls(To.REPLY).size() + line.calls(To.PUSH).size();
    }
}
