package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.nlp.RiskLevel;

/** A child who comes back again and again says more by that than by each message (C5). */
class ReturningChildTest {
    private static final String TEASED = "โดนรุมด่าในสตอรี่ ไม่อยากไปโรงเรียน";
    private final Helpline helpline = new Helpline();

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void theThirdWorryInFourteenDaysIsHigh() {
        assertEquals(RiskLevel.MEDIUM, comesAndIsHelped());
        assertEquals(RiskLevel.MEDIUM, comesAndIsHelped());
        assertEquals(RiskLevel.HIGH, comesAndIsHelped());
    }

    @Test
    void aWorryOfLastMonthIsNotCounted() {
        comesAndIsHelped();
        comesAndIsHelped();
        helpline.clock.advance(Duration.ofDays(15));
        assertEquals(RiskLevel.MEDIUM, comesAndIsHelped());
    }

    private RiskLevel comesAndIsHelped() {
        UUID fon = helpline.counsellor("ฝน");
        helpline.says("mali", TEASED);
        Conversation talk = helpline.talkOf("mali");
        Queue.Waiting first = helpline.context.getBean(Queue.class).waiting().get(0);
        assertTrue(helpline.desk.claim(fon, first.escalation()).done());
        assertTrue(helpline.desk.read(fon, talk.id()).done());
        helpline.noReportNeeded(talk.id());
        assertTrue(helpline.desk.close(fon, talk.id(), "C01").done());
        helpline.clock.advance(Duration.ofDays(3));
        return talk.level();
    }
}
