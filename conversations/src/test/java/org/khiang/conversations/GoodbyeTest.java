package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;

/** A child says goodbye and writes no more: what the running helpline makes of it, also when it was started anew. */
class GoodbyeTest {
    private final Path folder = Helpline.freshFolder();

    @Test
    void aFarewellAndThenNothingIsAnEmergencyForWhichPeopleAreCalled() {
        try (Helpline helpline = helpline()) {
            farewell(helpline);
            assertEquals(RiskLevel.HIGH, helpline.talkOf("mali").level());
            silent(helpline, 181);
            assertEquals(RiskLevel.EMERGENCY, helpline.talkOf("mali").level());
            assertEquals(RiskLevel.EMERGENCY, called(helpline).level());
            assertEquals(List.of(Tasks.Kind.SILENT), tasks(helpline));
        }
    }

    @Test
    void aFarewellBeforeARestartIsNotForgotten() {
        try (Helpline before = helpline()) {
            farewell(before);
        }
        try (Helpline after = helpline()) {
            after.clock.advance(Duration.ofSeconds(18));
            silent(after, 181);
            assertEquals(RiskLevel.EMERGENCY, called(after).level());
        }
    }

    @Test
    void oneMoreByeAfterItTakesNothingBack() {
        try (Helpline helpline = helpline()) {
            farewell(helpline);
            helpline.says("mali", "บาย");
            helpline.quiet();
            silent(helpline, 181);
            assertEquals(RiskLevel.EMERGENCY, called(helpline).level());
        }
    }

    @Test
    void threeMinutesAreNotOverBeforeTheyAre() {
        try (Helpline helpline = helpline()) {
            farewell(helpline);
            silent(helpline, 150);
            assertEquals(RiskLevel.HIGH, helpline.talkOf("mali").level());
        }
    }

    @Test
    void aChildWhoGoesOnWritingIsNotTakenForSilent() {
        try (Helpline helpline = helpline()) {
            farewell(helpline);
            helpline.clock.advance(Duration.ofSeconds(120));
            helpline.says("mali", "หนูอยู่บ้านกับป้า");
            helpline.drain();
            silent(helpline, 100);
            assertEquals(RiskLevel.HIGH, helpline.talkOf("mali").level());
        }
    }

    @Test
    void silenceAfterAnotherDangerRaisesNothing() {
        try (Helpline helpline = helpline()) {
            helpline.says("mali", "มีคนขู่จะปล่อยรูปหนู");
            helpline.quiet();
            silent(helpline, 400);
            assertEquals(RiskLevel.HIGH, called(helpline).level());
            assertEquals(List.of(), tasks(helpline));
        }
    }

    @Test
    void noAnswerToTheQuestionAboutSuicideIsTheGraverAnswer() {
        try (Helpline helpline = helpline()) {
            says(helpline, "mali", "หนูอยากตาย");
            assertTrue(helpline.talkOf("mali").state().startsWith("SELF_HARM"), helpline.talkOf("mali").state());
            silent(helpline, 181);
            assertEquals(RiskLevel.EMERGENCY, called(helpline).level());
            assertEquals(List.of(Tasks.Kind.SILENT), tasks(helpline));
        }
    }

    @Test
    void whoAnsweredAndThenFallsSilentStaysHighAndIsLookedAtBeforeOthers() {
        try (Helpline helpline = helpline()) {
            says(helpline, "mali", "หนูอยากตาย");
            helpline.sends("mali", Kind.TAP, null, helpline.talkOf("mali").state() + ":1");
            helpline.quiet();
            assertFalse(helpline.talkOf("mali").state().startsWith("SELF_HARM"), helpline.talkOf("mali").state());
            silent(helpline, 181);
            assertEquals(RiskLevel.HIGH, called(helpline).level());
            assertTrue(called(helpline).top());
            assertEquals(List.of(Tasks.Kind.SILENT), tasks(helpline));
        }
    }

    /** Night adds a place within the level and never a level (C14). */
    @Test
    void whoCallsAtNightWaitsBeforeWhoHasWaitedSinceTheDayAtTheSameLevel() {
        try (Helpline helpline = helpline()) {
            helpline.clock.advanceTo(LocalTime.of(14, 30));     // 21:30 in Thailand
            says(helpline, "day", "มีคนขู่จะปล่อยรูปหนู");
            says(helpline, "grave", "พ่อเอามีดไล่อยู่ตอนนี้");
            helpline.clock.advanceTo(LocalTime.of(15, 30));
            says(helpline, "night", "มีคนขู่จะปล่อยรูปหนู");
            says(helpline, "small", "ไม่มีใครนั่งด้วยเลยตอนพักเที่ยง");
            Escalations escalations = helpline.context.getBean(Escalations.class);
            assertEquals(List.of("grave", "night", "day", "small").stream()
                            .map(child -> helpline.talkOf(child).id()).toList(),
                    escalations.waiting().stream().map(Escalation::conversationId).toList());
        }
    }

    @Test
    void theMorningBeginsAtSix() {
        try (Helpline helpline = helpline()) {
            helpline.clock.advanceTo(LocalTime.of(22, 50));     // 05:50 in Thailand
            says(helpline, "early", "มีคนขู่จะปล่อยรูปหนู");
            helpline.clock.advanceTo(LocalTime.of(23, 10));
            says(helpline, "morning", "มีคนขู่จะปล่อยรูปหนู");
            helpline.clock.advanceTo(LocalTime.of(16, 0));
            says(helpline, "night", "มีคนขู่จะปล่อยรูปหนู");
            assertEquals(List.of("early", "night", "morning").stream().map(child -> helpline.talkOf(child).id()).toList(),
                    helpline.context.getBean(Escalations.class).waiting().stream().map(Escalation::conversationId)
                            .toList());
        }
    }

    private static void farewell(Helpline helpline) {
        says(helpline, "mali", "หนูยกของทุกอย่างให้น้องหมดแล้วค่ะ");
    }

    private static void says(Helpline helpline, String child, String words) {
        helpline.says(child, words);
        helpline.quiet();
    }

    private static void silent(Helpline helpline, int seconds) {
        helpline.clock.advance(Duration.ofSeconds(seconds));
        helpline.context.getBean(Wakeups.class).round();
        helpline.drain();
    }

    private static Escalation called(Helpline helpline) {
        return helpline.context.getBean(Escalations.class).openOf(helpline.talkOf("mali").id()).orElseThrow();
    }

    private static List<Tasks.Kind> tasks(Helpline helpline) {
        return helpline.context.getBean(Tasks.class).open().stream().map(Tasks.Task::kind).toList();
    }

    private Helpline helpline() {
        Helpline helpline = new Helpline(folder, Map.of(Rehearsal.ON, "true", "datasources.default.url",
                "jdbc:h2:file:" + folder.resolve("db") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0"));
        helpline.context.getBean(RehearsedReplies.class).speakBy(Rehearsal.SCRIPT);
        helpline.context.getBean(RehearsedAssessor.class).judgeBy(RiskAssessor.rulesOnly());
        return helpline;
    }
}
