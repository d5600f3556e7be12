package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final Helpline helpline = new Helpline();
    private final Outbox outbox = helpline.outbox;

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void anAnswerWithinAMinuteIsAReplyAndCostsNothing() {
        helpline.says("mali", "หวัดดี");
        assertNotNull(outbox.take().orElseThrow().replyToken());
    }

    @Test
    void anAnswerAfterTheTokensLifeIsPushed() {
        helpline.says("mali", "หวัดดี");
        helpline.clock.advance(Duration.ofSeconds(51));
        assertNull(outbox.take().orElseThrow().replyToken());
    }

    @Test
    void aTokenRefusedAtTheFirstTryIsFollowedByAPushWithTheSameKey() {
        helpline.says("mali", "หวัดดี");
        OutgoingCall reply = outbox.take().orElseThrow();
        outbox.ended(reply, Outcome.TOKEN_REFUSED, null);
        OutgoingCall push = outbox.take().orElseThrow();
        assertNull(push.replyToken());
        assertEquals(reply.id(), push.id());
        assertEquals(reply.lines(), push.lines());
    }

    @Test
    void aReplyInDoubtIsTriedAgainWithItsTokenAndARefusalThenMeansItWasSent() {
        helpline.says("mali", "หวัดดี");
        outbox.ended(outbox.take().orElseThrow(), Outcome.UNKNOWN, "TIMEOUT");
        helpline.clock.advance(Duration.ofSeconds(2));
        OutgoingCall again = outbox.take().orElseThrow();
        assertNotNull(again.replyToken());
        assertTrue(again.doubted());
        outbox.ended(again, Outcome.TOKEN_REFUSED, null);
        assertTrue(outbox.take().isEmpty());
        assertEquals("SENT", lastDelivery());
    }

    @Test
    void emergencyTextIsPushedEvenWhenTheReplyMayHaveArrived() {
        helpline.says("mali", "เขามีมีด ช่วยด้วย");
        OutgoingCall first = outbox.take().orElseThrow();
        outbox.ended(first, Outcome.UNKNOWN, "TIMEOUT");
        helpline.clock.advance(Duration.ofSeconds(2));
        outbox.ended(outbox.take().orElseThrow(), Outcome.TOKEN_REFUSED, null);
        OutgoingCall push = outbox.take().orElseThrow();
        assertNull(push.replyToken());
        assertEquals(first.lines(), push.lines());
    }

    @Test
    void aReplyInDoubtWhoseTokenHasDiedIsPushedNeverLost() {
        helpline.says("mali", "หวัดดี");
        outbox.ended(outbox.take().orElseThrow(), Outcome.UNKNOWN, "TIMEOUT");
        helpline.clock.advance(Duration.ofMinutes(2));
        assertNull(outbox.take().orElseThrow().replyToken());
    }

    @Test
    void lineBeingBusyIsNoDoubt() {
        helpline.says("mali", "หวัดดี");
        outbox.ended(outbox.take().orElseThrow(), Outcome.NOT_NOW, "HTTP_429");
        helpline.clock.advance(Duration.ofSeconds(2));
        assertFalse(outbox.take().orElseThrow().doubted());
    }

    @Test
    void triesGrowFartherApart() {
        helpline.says("mali", "หวัดดี");
        for (int pause : List.of(1, 2, 4, 8)) {
            outbox.ended(outbox.take().orElseThrow(), Outcome.NOT_NOW, "HTTP_429");
            helpline.clock.advance(Duration.ofMillis(pause * 1000L - 100));
            assertTrue(outbox.take().isEmpty(), "after " + pause);
            helpline.clock.advance(Duration.ofMillis(100));
        }
    }

    @Test
    void whatLineRefusesIsShownAsFailed() {
        helpline.says("mali", "หวัดดี");
        outbox.ended(outbox.take().orElseThrow(), Outcome.REFUSED, "HTTP_403");
        assertTrue(outbox.take().isEmpty());
        assertEquals("FAILED", lastDelivery());
        List<Line> lines = helpline.transcriptOf("mali");
        assertEquals("HTTP_403", lines.get(lines.size() - 1).failure());
    }

    @Test
    void oneCallIsGivenToOneSenderOnly() {
        helpline.says("mali", "หวัดดี");
        assertTrue(outbox.take().isPresent());
        assertTrue(outbox.take().isEmpty());
    }

    @Test
    void aCallWhoseSenderDiedIsTriedAgainAndKnownToBeInDoubt() {
        helpline.says("mali", "หวัดดี");
        outbox.take().orElseThrow();
        helpline.clock.advance(Duration.ofSeconds(31));
        assertTrue(outbox.take().orElseThrow().doubted());
    }

    @Test
    void aRetryKeyIsNotUsedAfterLineHasForgottenIt() {
        helpline.says("mali", "หวัดดี");
        outbox.ended(outbox.take().orElseThrow(), Outcome.UNKNOWN, "TIMEOUT");
        helpline.clock.advance(Duration.ofHours(24));
        assertTrue(outbox.take().isEmpty());
        assertEquals("FAILED", lastDelivery());
    }

    @Test
    void theNextCallWaitsForTheOneBefore() {
        UUID fon = helpline.counsellor("ฝน");
        UUID talk = heldBy(fon);
        helpline.desk.say(fon, talk, UUID.randomUUID(), "หนึ่ง");
        helpline.desk.say(fon, talk, UUID.randomUUID(), "สอง");
        OutgoingCall one = outbox.take().orElseThrow();
        assertTrue(outbox.take().isEmpty());
        outbox.ended(one, Outcome.TAKEN, null);
        assertEquals(List.of("สอง"), outbox.take().orElseThrow().lines());
    }

    @Test
    void theSameLineSaidTwiceIsSaidOnce() {
        UUID fon = helpline.counsellor("ฝน");
        UUID talk = heldBy(fon);
        UUID ref = UUID.randomUUID();
        assertTrue(helpline.desk.say(fon, talk, ref, "หนึ่ง").done());
        assertTrue(helpline.desk.say(fon, talk, ref, "หนึ่ง").done());
        assertEquals(1, helpline.drain().size());
    }

    @Test
    void aBotCallThatHasNotBegunIsNotMadeOnceAPersonHolds() {
        helpline.says("mali", "มีคนขู่จะปล่อยรูป");
        helpline.drain();
        helpline.says("mali", "กลัวมาก");
        UUID fon = helpline.counsellor("ฝน");
        assertTrue(helpline.desk.claim(fon, head()).done());
        assertTrue(helpline.quiet().isEmpty());
    }

    @Test
    void whatWaitsForAChildWhoBlockedTheAccountIsUndeliverable() {
        helpline.says("mali", "หวัดดี");
        helpline.drain();
        helpline.says("mali", "มีเรื่อง");
        helpline.conversations.unfollow(helpline.arrival("mali"));
        assertTrue(helpline.quiet().isEmpty());
        assertEquals("UNDELIVERABLE", lastDelivery());
    }

    private UUID heldBy(UUID counsellor) {
        helpline.says("mali", "มีคนขู่จะปล่อยรูป");
        helpline.drain();
        helpline.desk.claim(counsellor, head());
        UUID talk = helpline.talkOf("mali").id();
        helpline.desk.read(counsellor, talk);
        helpline.drain();
        return talk;
    }

    private UUID head() {
        return helpline.context.getBean(Queue.class).waiting().get(0).escalation();
    }

    private String lastDelivery() {
        List<Line> lines = helpline.transcriptOf("mali");
        return lines.get(lines.size() - 1).delivery();
    }
}
