package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.khiang.conversations.escalation.Escalations;

/** What happens minutes and days later: silence in danger, agreed messages, requests; also over a restart. */
class LaterTest {
    private final Path folder = Helpline.freshFolder();

    @Test
    void anAgreedMessageSurvivesARestartAndIsStillSentOnce() {
        try (Helpline before = helpline()) {
            agreed(before, "mali");
        }
        try (Helpline after = helpline()) {
            at(after, LocalTime.of(9, 5), 3);
            assertEquals(1, rung(after).size());
            assertEquals("FOLLOWUP_PING", after.talkOf("mali").state());
            assertEquals(0, rung(after).size());
        }
    }

    @Test
    void aMessageThatTheProgramSleptThroughWaitsForTheNextWindow() {
        try (Helpline before = helpline()) {
            agreed(before, "mali");
        }
        try (Helpline after = helpline()) {
            at(after, LocalTime.of(16, 0), 4);      // 23:00 in Thailand
            assertEquals(0, rung(after).size());
            at(after, LocalTime.of(9, 5), 1);
            assertEquals(1, rung(after).size());
        }
    }

    @Test
    void silenceInDangerIsToldToTheSupervisorAlsoAfterARestart() {
        try (Helpline before = helpline()) {
            before.says("mali", "พ่อเอามีดไล่อยู่ตอนนี้");
            before.drain();
        }
        try (Helpline after = helpline()) {
            after.clock.advance(Duration.ofSeconds(181));
            assertEquals(List.of(), rung(after).stream().map(OutgoingCall::lines).toList());
            Tasks tasks = after.context.getBean(Tasks.class);
            assertEquals(List.of(Tasks.Kind.SILENT), tasks.open().stream().map(Tasks.Task::kind).toList());
            after.conversations.receive(new InboundMessage(after.arrival("mali", "event-after"), Kind.TEXT, "ยังอยู่",
                    "line-after"));
            assertEquals(List.of(), tasks.open());
        }
    }

    @Test
    void silenceOfAChildAtHighIsANoteAndNoAlarm() {
        try (Helpline helpline = helpline()) {
            helpline.says("mali", "มีคนขู่จะปล่อยรูปหนู");
            helpline.drain();
            helpline.clock.advance(Duration.ofSeconds(181));
            rung(helpline);
            assertEquals(List.of(), helpline.context.getBean(Tasks.class).open());
            Conversation talk = helpline.talkOf("mali");
            Transcript transcript = helpline.context.getBean(Transcript.class);
            assertTrue(helpline.inTransaction(() -> transcript.after(talk, 0, transcript.of(talk))).stream()
                    .anyMatch(step -> step.kind().equals("SILENCE") && "HIGH".equals(step.detail())));
        }
    }

    @Test
    void aRequestIsATaskOnceAndIsTakenBackByTheChildOrDoneByStaff() {
        try (Helpline helpline = helpline()) {
            Tasks tasks = helpline.context.getBean(Tasks.class);
            says(helpline, "ลบข้อมูล", "ยืนยันขอลบ", "ลบข้อมูล", "ยืนยันขอลบ");
            assertEquals(List.of(Tasks.Kind.ERASE), tasks.open().stream().map(Tasks.Task::kind).toList());
            says(helpline, "ลบข้อมูล", "ไม่ลบแล้ว", "ขอดูข้อมูล", "ยืนยันขอดู");
            assertEquals(List.of(Tasks.Kind.COPY), tasks.open().stream().map(Tasks.Task::kind).toList());
            assertTrue(tasks.done(helpline.counsellor("ฝน"), tasks.open().get(0).id()));
            assertEquals(List.of(), tasks.open());
        }
    }

    @Test
    void aRatingIsCountedOnceAndLeadsToNoTalk() {
        try (Helpline helpline = helpline()) {
            agreed(helpline, "mali");
            says(helpline, "ดีขึ้น");
            List<SelfRatings.SelfRating> all = helpline.context.getBean(SelfRatings.class).all();
            assertEquals(List.of("BETTER"), all.stream().map(SelfRatings.SelfRating::rating).toList());
            assertFalse(new String(all.get(0).mark(), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(helpline.talkOf("mali").id().toString()));
        }
    }

    @Test
    void theQueueKnowsWhenALimitEnds() {
        try (Helpline helpline = helpline()) {
            Instant told = helpline.clock.instant();
            helpline.says("mali", "เขาขู่จะปล่อยรูป ให้เวลาอีกสองชั่วโมง");
            assertEquals(told.plus(Duration.ofHours(2)), helpline.context.getBean(Escalations.class)
                    .openOf(helpline.talkOf("mali").id()).orElseThrow().deadlineAt());
        }
    }

    @Test
    void aTalkInAStateThatNoScriptKnowsGoesToAPerson() {
        try (Helpline helpline = helpline()) {
            helpline.counsellor("ฝน");
            helpline.says("mali", "สวัสดี");
            helpline.drain();
            Conversation talk = helpline.talkOf("mali");
            helpline.inTransaction(() -> {
                helpline.context.getBean(ConversationRows.class).shown(talk.id(), "A_STATE_OF_ANOTHER_TIME",
                        talk.factsSealed(), talk.answeredSeq());
                return null;
            });
            helpline.counsellor("ฝน");
            helpline.says("mali", "คือว่า");
            assertEquals(1, helpline.quiet().size());
            assertEquals("HANDOVER", helpline.talkOf("mali").state());
            assertTrue(helpline.context.getBean(Escalations.class).openOf(talk.id()).isPresent());
        }
    }

    @Test
    void theFirstWordsOfASessionAreAnsweredAtOnceAndADayOfQuietBeginsAnother() {
        try (Helpline helpline = helpline()) {
            helpline.says("mali", "สวัสดี");
            assertEquals(1, helpline.drain().size());
            helpline.clock.advance(Duration.ofHours(24).minusSeconds(1));
            helpline.says("mali", "อยู่ไหม");
            java.util.UUID same = helpline.talkOf("mali").id();
            helpline.quiet();
            helpline.clock.advance(Duration.ofHours(24).plusSeconds(1));
            helpline.says("mali", "อยู่ไหม");
            assertEquals(1, helpline.drain().size());
            assertFalse(same.equals(helpline.talkOf("mali").id()));
        }
    }

    /** A child agrees to be asked after in three days, after school. */
    private static void agreed(Helpline helpline, String child) {
        helpline.counsellor("ฝน");
        for (String typed : List.of("สวัสดี", "พี่", "ใครก็ได้", "ไม่รอแล้ว", "ได้", "อีก 3 วัน", "หลังเลิกเรียน")) {
            helpline.says(child, typed);
            helpline.quiet();
        }
    }

    private static void says(Helpline helpline, String... typed) {
        for (String words : typed) {
            helpline.says("mali", words);
            helpline.quiet();
        }
    }

    /** On to this time in UTC, so many days on. */
    private static void at(Helpline helpline, LocalTime time, int days) {
        for (int i = 0; i < days; i++) {
            helpline.clock.advanceTo(time);
        }
    }

    private static List<OutgoingCall> rung(Helpline helpline) {
        helpline.context.getBean(Wakeups.class).round();
        return helpline.drain();
    }

    private Helpline helpline() {
        Helpline helpline = new Helpline(folder, Map.of(Rehearsal.ON, "true", "datasources.default.url",
                "jdbc:h2:file:" + folder.resolve("db") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0"));
        helpline.context.getBean(RehearsedReplies.class).speakBy(Rehearsal.SCRIPT);
        helpline.context.getBean(RehearsedAssessor.class).judgeBy(org.khiang.nlp.RiskAssessor.rulesOnly());
        return helpline;
    }
}
