package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.privacy.AccessLog;

class ClaimTest {
    private static final String BLACKMAIL = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";

    @Test
    void ofManyCounsellorsWhoClaimAtOnceExactlyOneWinsAndTheOthersAreToldWho() throws Exception {
        try (Helpline helpline = new Helpline(Map.of(Helpline.BY_HAND, true))) {
            List<UUID> counsellors = IntStream.range(0, 6).mapToObj(n -> helpline.counsellor("ดี" + n)).toList();
            helpline.says("mali", BLACKMAIL);
            UUID head = queue(helpline).get(0).escalation();
            everyoneLetsItPass(helpline, counsellors.size());
            List<Verdict> verdicts = atOnce(counsellors.stream()
                    .map(who -> (Callable<Verdict>) () -> helpline.desk.claim(who, head)).toList());
            assertEquals(1, verdicts.stream().filter(Verdict::done).count());
            assertEquals(5, verdicts.stream().filter(v -> v.why() == Verdict.Why.SOMEONE_WAS_FIRST)
                    .filter(v -> v.by() != null).count());
        }
    }

    @Test
    void nobodyPicksAChildFromTheMiddleOfTheQueue() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            helpline.says("mali", BLACKMAIL);
            helpline.clock.advance(Duration.ofSeconds(1));
            helpline.says("pim", BLACKMAIL);
            assertEquals(Verdict.Why.NOT_HEAD, helpline.desk.claim(fon, queue(helpline).get(1).escalation()).why());
            assertEquals(Verdict.Why.NOT_HEAD, helpline.desk.claim(fon, UUID.randomUUID()).why());
        }
    }

    @Test
    void aCounsellorWhoHandedBackHearsAndSaysNothingMore() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            UUID talk = claimed(helpline, fon);
            helpline.desk.read(fon, talk);
            assertTrue(helpline.desk.handBack(fon, talk).done());
            assertEquals(Verdict.Why.NOT_YOURS, helpline.desk.say(fon, talk, UUID.randomUUID(), "ยังอยู่ไหม").why());
            assertEquals(Verdict.Why.NOT_YOURS, helpline.desk.read(fon, talk).why());
            assertTrue(helpline.context.getBean(Sheets.class).of(fon, talk).isEmpty());
            assertTrue(helpline.context.getBean(Sheets.class).after(fon, talk, 0).isEmpty());
        }
    }

    @Test
    void aColleagueNeitherReadsNorWritesInATalkThatIsNotTheirs() {
        try (Helpline helpline = new Helpline()) {
            UUID talk = claimed(helpline, helpline.counsellor("ฝน"));
            UUID other = helpline.counsellor("เมย์");
            assertTrue(helpline.context.getBean(Sheets.class).of(other, talk).isEmpty());
            assertEquals(Verdict.Why.NOT_YOURS, helpline.desk.say(other, talk, UUID.randomUUID(), "สวัสดี").why());
            assertEquals(Verdict.Why.NOT_YOURS, helpline.desk.close(other, talk, "C01").why());
            assertEquals(Verdict.Why.NOT_YOURS, helpline.desk.handBack(other, talk).why());
        }
    }

    @Test
    void nothingGoesOutBeforeTheCounsellorHasRead() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            UUID talk = claimed(helpline, fon);
            assertEquals(Verdict.Why.NOT_READ, helpline.desk.say(fon, talk, UUID.randomUUID(), "สวัสดี").why());
            helpline.desk.read(fon, talk);
            assertEquals(Verdict.Why.EMPTY, helpline.desk.say(fon, talk, UUID.randomUUID(), "  ").why());
            assertEquals(Verdict.Why.TOO_LONG,
                    helpline.desk.say(fon, talk, UUID.randomUUID(), "ก".repeat(1001)).why());
            assertEquals(Verdict.Why.BAD_CODE, helpline.desk.close(fon, talk, "C14").why());
            assertTrue(helpline.desk.say(fon, talk, UUID.randomUUID(), "ก".repeat(1000)).done());
        }
    }

    @Test
    void eachLookAtATalkIsLogged() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            UUID talk = claimed(helpline, fon);
            UUID escalation = helpline.context.getBean(Board.class).talking().get(0).escalation();
            helpline.context.getBean(Board.class).open(fon, escalation, "ทบทวนเคสเมื่อคืน").orElseThrow();
            List<AccessLog.Look> looks = helpline.context.getBean(AccessLog.class).findByConversationIdOrderByAt(talk);
            assertEquals(List.of("CLAIM", "OPEN"), looks.stream().map(AccessLog.Look::action).toList());
            assertNull(looks.get(0).reasonSealed());
            assertFalse(new String(looks.get(1).reasonSealed(), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("ทบทวน"));
        }
    }

    @Test
    void afterARestartTheFiveWhoWaitAreInTheSameOrderWithTheSameClocks() {
        Path folder = Helpline.freshFolder();
        Map<String, Object> disk = Map.of("datasources.default.url", "jdbc:h2:file:" + folder.resolve("khiang")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        List<Queue.Waiting> before;
        try (Helpline helpline = new Helpline(folder, disk)) {
            for (String words : List.of("โดนล้อทุกวันเลย ไม่อยากไปโรงเรียน", BLACKMAIL, "พ่อเอามีดไล่อยู่ตอนนี้",
                    "อยากหลับแล้วไม่ตื่น", BLACKMAIL + " กลัว")) {
                helpline.says("child" + words.hashCode(), words);
                helpline.clock.advance(Duration.ofSeconds(7));
            }
            before = queue(helpline);
        }
        try (Helpline helpline = new Helpline(folder, disk)) {
            assertEquals(5, before.size());
            assertEquals("EMERGENCY", before.get(0).level());
            assertEquals(before, queue(helpline));
        }
    }

    /** Each was asked for a minute and said nothing: from now on all may take it. */
    private static void everyoneLetsItPass(Helpline helpline, int counsellors) {
        for (int asked = 0; asked < counsellors; asked++) {
            IntStream.range(0, counsellors).forEach(n -> helpline.counsellor("ดี" + n));
            helpline.context.getBean(Offers.class).ask();
            helpline.clock.advance(Duration.ofSeconds(61));
        }
        IntStream.range(0, counsellors).forEach(n -> helpline.counsellor("ดี" + n));
    }

    private static UUID claimed(Helpline helpline, UUID counsellor) {
        helpline.says("mali", BLACKMAIL);
        assertTrue(helpline.desk.claim(counsellor, queue(helpline).get(0).escalation()).done());
        return helpline.talkOf("mali").id();
    }

    private static List<Queue.Waiting> queue(Helpline helpline) {
        return helpline.context.getBean(Queue.class).waiting();
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : pool.invokeAll(acts)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
