package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.decision.DecisionRefusal;
import org.khiang.conversations.decision.LevelReason;
import org.khiang.conversations.decision.LevelWish;
import org.khiang.conversations.decision.Levels;
import org.khiang.conversations.decision.Promotion;
import org.khiang.conversations.decision.ReviewCard;
import org.khiang.conversations.decision.Reviews;
import org.khiang.conversations.decision.Rounds;
import org.khiang.conversations.decision.Rubric;
import org.khiang.conversations.decision.Score;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Role;
import org.khiang.nlp.RiskLevel;

/** Finished work is looked at by somebody else, for learning, with a line of the talk for each point (CP-110..112). */
class ReviewsTest {
    private static final String WORRY = "เพื่อนชอบล้อหนูทุกวัน ไม่อยากไปโรงเรียน";
    private static Helpline helpline;
    private static int children;
    private static final List<String> NAMES = List.of("ฝน", "เมย์", "ก้อย", "แนน", "บอม", "ตั้ม", "ปลา", "นิด");
    private String mali;
    private String me;
    private Reviews reviews;
    private UUID fon;
    private UUID or;
    private UUID nok;

    @BeforeAll
    static void start() {
        helpline = new Helpline();
        // A counsellor of one story is not lost in the hours of another.
        helpline.context.getBean(ScheduledMethodProcessor.class).close();
    }

    @BeforeEach
    void open() {
        mali = "mali" + ++children;
        reviews = helpline.context.getBean(Reviews.class);
        me = NAMES.get(children % NAMES.size());
        fon = helpline.newcomer(me, Role.COUNSELLOR);
        or = helpline.newcomer("อ้อ", Role.SUPERVISOR);
        nok = helpline.newcomer("นก", Role.SUPERVISOR);
    }

    @AfterEach
    void goHome() {
        helpline.goHome();
    }

    @AfterAll
    static void close() {
        helpline.close();
    }

    @Test
    void anEmergencyALoweredLevelAMissedClockAndAChildThatFeelsWorseAreAlwaysReviewed() {
        works(mali, "พ่อเอามีดไล่อยู่ตอนนี้", Duration.ZERO);
        works("ton" + mali, WORRY, Duration.ofMinutes(31));
        UUID lowered = takes("dao" + mali, "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        helpline.context.getBean(Levels.class).change(fon, lowered, new LevelWish(RiskLevel.HIGH, RiskLevel.LOW, null,
                LevelReason.FICTION, "เป็นบทละครที่ซ้อมกันในห้อง", helpline.transcriptOf("dao" + mali).get(0).id()));
        helpline.desk.handBack(fon, lowered);
        UUID worse = works("nam" + mali, WORRY, Duration.ZERO);
        helpline.context.getBean(Deeds.class).follow(worse, Map.of(), Map.of("selfRating", "WORSE"));
        Rounds.reviewPicks(helpline.context);
        Rounds.reviewPicks(helpline.context);
        List<String> why = ours(or).stream().map(card -> String.join(" ", card.why())).sorted().toList();
        assertEquals(List.of("EMERGENCY", "FELT_WORSE", "LOWERED", "MISSED_CLOCK"), why);
    }

    @Test
    void nobodyReviewsTheirOwnWorkAndOfTwoAtOnceOneGetsIt() {
        UUID review = emergency();
        helpline.context.getBean(Promotion.class).of(fon, "SUPERVISOR");
        assertRefused("OWN_WORK", () -> reviews.take(fon, review));
        assertEquals("IN_REVIEW", reviews.take(or, review).state());
        DecisionRefusal second = assertThrows(DecisionRefusal.class, () -> reviews.take(nok, review));
        assertEquals("SOMEONE_WAS_FIRST พี่อ้อ", second.code() + " " + second.by());
        assertRefused("NOT_YOURS", () -> reviews.talk(nok, review));
        assertRefused("NOT_YOURS", () -> reviews.finish(nok, review, List.of(), "ดี"));
        assertFalse(reviews.talk(or, review).lines().isEmpty());
    }

    @Test
    void everyPointNeedsALineOfThisTalkAndTheGravePartsAreNeverLeftOut() {
        UUID review = emergency();
        reviews.take(or, review);
        UUID line = reviews.talk(or, review).lines().get(0).id();
        assertRefused("SCORE_MISSING", () -> reviews.finish(or, review, scores(2, line).subList(0, 11), "ดี"));
        assertRefused("SCORE_MISSING", () -> reviews.finish(or, review, but(Rubric.R9, null, null, line), "ดี"));
        assertRefused("QUOTE_MISSING", () -> reviews.finish(or, review, but(Rubric.R2, 2, null, line), "ดี"));
        assertRefused("QUOTE_MISSING", () ->
                reviews.finish(or, review, but(Rubric.R2, 2, UUID.randomUUID(), line), "ดี"));
        assertRefused("BAD_SCORE", () -> reviews.finish(or, review, but(Rubric.R2, 4, line, line), "ดี"));
        assertEquals("DONE", reviews.finish(or, review, but(Rubric.R12, null, null, line), "ดี").state());
    }

    @Test
    void harmInAGravePartIsATaskForTodayAndTheCounsellorReadsAndAnswers() {
        UUID review = emergency();
        reviews.take(or, review);
        UUID line = reviews.talk(or, review).lines().get(0).id();
        reviews.finish(or, review, but(Rubric.R3, 0, line, line), "มีคำถามที่ชี้นำ");
        assertEquals(1, helpline.context.getBean(Tasks.class).open().stream()
                .filter(task -> task.kind() == Tasks.Kind.TALK_TODAY
                        && task.conversation().equals(helpline.talkOf(mali).id())).count());
        ReviewCard mine = reviews.mine(fon).get(0);
        assertEquals("มีคำถามที่ชี้นำ", mine.summary());
        assertTrue(mine.quotes().get(0).text().contains("มีด"));
        reviews.answer(fon, review, "ขอบคุณ จะลองถามแบบเปิด");
        assertEquals("ขอบคุณ จะลองถามแบบเปิด", reviews.read(or, review).answer());
        assertRefused("NOT_YOURS", () -> reviews.answer(helpline.counsellor("เมย์"), review, "ไม่ใช่ของฉัน"));
        assertTrue(reviews.mine(helpline.counsellor("เมย์")).isEmpty());
    }

    @Test
    void inACalibrationNamesAreHiddenAndNeitherKnowsWhatTheOtherFound() {
        UUID review = emergency();
        reviews.take(or, review);
        UUID line = reviews.talk(or, review).lines().get(0).id();
        reviews.calibrate(or, review);
        reviews.finish(or, review, scores(2, line), "ดี");
        ReviewCard twin = ours(nok).stream().filter(ReviewCard::second).findFirst().orElseThrow();
        assertNull(twin.subject());
        assertRefused("ALREADY_SCORED", () -> reviews.take(or, twin.id()));
        reviews.take(nok, twin.id());
        assertRefused("NOT_YOURS", () -> reviews.read(nok, review));
        TalkSheet nameless = reviews.talk(nok, twin.id());
        assertTrue(nameless.lines().stream().allMatch(one -> one.by() == null));
        assertNull(nameless.picture().holder());
        reviews.finish(nok, twin.id(), but(Rubric.R1, 0, line, line), "ต่างกัน");
        assertEquals(2, reviews.read(nok, review).scores().get(1).points());
        assertEquals(12, reviews.agreement().items());
        assertEquals(11 / 12.0, reviews.agreement().withinOne(), 1e-9);
        assertEquals(1, reviews.mine(fon).size());
    }

    @Test
    void twoOfEachCounsellorsMonthAreReviewedOnceItIsOverAndARerunPicksNoMore() {
        for (int i = 0; i < 5; i++) {
            works("worry" + i + mali, WORRY, Duration.ZERO);
        }
        Rounds.reviewPicks(helpline.context);
        long byChance = ours(or).size();
        assertTrue(ours(or).stream().allMatch(card -> card.why().equals(List.of("RANDOM"))));
        helpline.clock.advance(Duration.ofDays(12));
        Rounds.reviewPicks(helpline.context);
        Rounds.reviewPicks(helpline.context);
        assertEquals(Math.min(5, byChance + 2), ours(or).size());
    }

    /** Those of this test's counsellor; a calibration hides the name, so the number of the talk tells. */
    private List<ReviewCard> ours(UUID supervisor) {
        List<String> numbers = reviews.all(supervisor).stream().filter(card -> ("พี่" + me).equals(card.subject()))
                .map(ReviewCard::number).toList();
        return reviews.all(supervisor).stream().filter(card -> numbers.contains(card.number())).toList();
    }

    private UUID emergency() {
        works(mali, "พ่อเอามีดไล่อยู่ตอนนี้", Duration.ZERO);
        Rounds.reviewPicks(helpline.context);
        return ours(or).get(0).id();
    }

    private UUID works(String child, String words, Duration waits) {
        helpline.says(child, words);
        helpline.clock.advance(waits);
        UUID talk = takesWaiting(child);
        helpline.desk.handBack(fon, talk);
        helpline.drain();
        helpline.clock.advance(Duration.ofMinutes(11));      // the break after a grave talk
        return talk;
    }

    private UUID takes(String child, String words) {
        helpline.says(child, words);
        return takesWaiting(child);
    }

    private UUID takesWaiting(String child) {
        helpline.context.getBean(Shifts.class).opened(fon);
        helpline.claims(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
        UUID talk = helpline.talkOf(child).id();
        assertTrue(helpline.desk.read(fon, talk).done());
        return talk;
    }

    private static List<Score> scores(int points, UUID line) {
        return Arrays.stream(Rubric.values()).map(rubric -> new Score(rubric, points, line, null)).toList();
    }

    private static List<Score> but(Rubric rubric, Integer points, UUID quote, UUID line) {
        List<Score> scores = new ArrayList<>(scores(2, line));
        scores.set(rubric.ordinal(), new Score(rubric, points, quote, null));
        return scores;
    }

    private static void assertRefused(String code, Runnable act) {
        assertEquals(code, assertThrows(DecisionRefusal.class, act::run).code().name());
    }
}
