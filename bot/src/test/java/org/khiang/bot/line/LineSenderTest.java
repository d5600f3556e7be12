package org.khiang.bot.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.Program;
import org.khiang.bot.line.LineStandIn.Call;
import org.khiang.bot.line.LineStandIn.To;

/** From a child's message to the answer on its phone, also when LINE stumbles. */
class LineSenderTest {
    private static final String CHILD = FromLine.child('a');
    private static final String HELLO = "สวัสดีค่ะ";

    @TempDir
    Path dir;
    private LineStandIn line;
    private Program program;
    private FromLine from;

    @BeforeEach
    void start() {
        line = LineStandIn.start();
        program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "1s"));
        from = new FromLine(program);
    }

    @AfterEach
    void stop() {
        program.close();
        line.close();
    }

    @Test
    void theFirstMessageIsAnsweredAtOnceByAFreeReply() {
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> !line.shown().isEmpty());
        assertEquals(1, line.calls(To.REPLY).size());
        assertEquals(List.of(), line.calls(To.PUSH));
    }

    @Test
    void anAnswerThatLineDidNotTakeIsTriedAgainAndReadOnce() {
        line.drop(To.REPLY);
        line.answer(To.REPLY, 500, "Internal server error");
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> !line.shown().isEmpty());
        settle();
        assertEquals(line.calls(To.REPLY).get(0).texts(), line.shown());
    }

    @Test
    void anAnswerTakenOnABreakingLineIsReadOnce() {
        line.dropAfterAccept(To.REPLY);
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> line.calls(To.REPLY).size() == 2);
        settle();
        assertEquals(line.calls(To.REPLY).get(0).texts(), line.shown());
        assertEquals(List.of(), line.calls(To.PUSH));
    }

    @Test
    void whenTheReplyTokenIsTooOldTheAnswerIsPushedWithAKeyAndReadOnce() {
        line.answer(To.REPLY, 400, "Invalid reply token");
        line.answerAfterAccept(To.PUSH, 500);
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> line.calls(To.PUSH).size() == 2);
        settle();
        List<Call> pushes = line.calls(To.PUSH);
        assertEquals(pushes.get(0).texts(), line.shown());
        assertEquals(pushes.get(0).retryKey(), pushes.get(1).retryKey());
        assertEquals(CHILD, pushes.get(0).body().path("to").asText());
    }

    @Test
    void aChildWhoWaitsForTheAnswerSeesTheMovingDots() {
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> line.shown().size() > 0);
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> !line.calls(To.LOADING).isEmpty());
        assertEquals(CHILD, line.calls(To.LOADING).get(0).body().path("chatId").asText());
        assertEquals(5, line.calls(To.LOADING).get(0).body().path("loadingSeconds").asInt());
    }

    @Test
    void movingDotsThatLineRefusesKeepNoAnswerBack() {
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> line.calls(To.REPLY).size() == 1);
        line.answer(To.LOADING, 500, "Internal server error");
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> line.calls(To.REPLY).size() == 2);
    }

    @Test
    void aSlowAnswerToOneChildKeepsNoOtherChildWaiting() {
        line.delay(To.REPLY, Duration.ofSeconds(4));
        from.deliver(FromLine.text(CHILD, HELLO));
        line.await(() -> line.calls(To.REPLY).size() == 1);
        long begun = System.nanoTime();
        from.deliver(FromLine.text(FromLine.child('b'), HELLO));
        line.await(() -> line.calls(To.REPLY).size() == 2);
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() < 3000);
    }

    /** Long enough for a second try to come, were there one: the outbox tries again after one, then two seconds. */
    private static void settle() {
        try {
            Thread.sleep(2500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
