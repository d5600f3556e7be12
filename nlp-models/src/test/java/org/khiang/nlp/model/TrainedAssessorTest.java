package org.khiang.nlp.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;

class TrainedAssessorTest {
    private static final RiskAssessor TRAINED = RiskAssessor.trained();
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();

    @ParameterizedTest
    @ValueSource(strings = {"สวัสดีค่ะ", "หวัดดีครับ", "ขอบคุณนะ", "555", "ทดสอบ", "", "😊", "ค่ะ", "ok", "hello"})
    void aGreetingIsNoneWhateverTheModelThinks(String text) {
        Assessment assessment = TRAINED.assess(Talk.of(text));
        assertEquals(RiskLevel.NONE, assessment.level());
        assertEquals(Set.of(), assessment.flags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"เขากำลังมา หนูกลัว", "มีคนขู่จะปล่อยรูปหนู", "อยากตาย", "ลุงชอบให้นั่งตัก หนูไม่ชอบ"})
    void theModelNeverLowersARule(String text) {
        assertTrue(TRAINED.assess(Talk.of(text)).level().atLeast(RULES.assess(Talk.of(text)).level()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"พี่เป็นคนไทยไหม", "หนูเรียนอยู่ ม.2 ค่ะ", "ขอบคุณพี่มากๆเลยนะคะ",
            "เดี๋ยวค่อยมาคุยนะครับ", "วันนี้กินข้าวกับอะไร",
        "รอแป๊บค่ะ แม่เรียก", "ไม่มีอะไรแล้วครับ ขอบคุณ", "ได้ค่ะพี่", "อยู่ที่บ้านครับ", "ใช่ค่ะพี่",
        "โอเค เข้าใจแล้ว", "แค่ลองทักดูค่ะ",
        "พรุ่งนี้ค่อยคุยต่อนะ", "ไม่เป็นไรค่ะ ขอบคุณนะคะ", "ผมอยู่ลำปางครับ", "ฝนตกทั้งวันเลยค่ะ"})
    void anOrdinaryShortAnswerDisturbsNobody(String text) {
        assertFalse(TRAINED.assess(Talk.of(text)).needsHuman());
    }

    @Test
    void anAssessmentSaysWhichModelSpokeAndHowSurely() {
        Assessment assessment = TRAINED.assess(Talk.of("พี่เขาบอกให้หนูถ่ายแบบไม่มีเสื้อส่งไปให้ดูทุกคืน"));
        assertFalse(assessment.model().isEmpty());
        assertTrue(assessment.probability() > 0 && assessment.probability() <= 1.0000001);
    }

    @Test
    void thaiInLatinLettersIsWeighedAsThaiAndPointsAtWhatWasWritten() {
        String text = "phi ka por liang tee nu tuk wan nu klua mak";
        Assessment assessment = TRAINED.assess(Talk.of(text));
        assertTrue(assessment.level().atLeast(RiskLevel.MEDIUM));
        assessment.reasons().forEach(reason -> assertTrue(reason.end() <= text.length()));
    }

    @Test
    void aChildWhoTalkedOfGamesFirstIsHeardAllTheSame() {
        for (String told : List.of("พ่อเลี้ยงเข้ามาจับหน้าอกหนูเมื่อคืน", "มันบอกถ้าไม่โอนเงินจะส่งรูปหนูให้ทั้งห้อง",
                "เขาให้หนูถอดเสื้อหน้ากล้อง หนูทำไปแล้ว")) {
            assertTrue(after(List.of("แพ้อีกแล้วโว้ย", "ทีมนี้กากมาก", "เดี๋ยวเปิดเกมใหม่ก่อนนะ", "ชนะแล้ว 555"), told)
                    .level().atLeast(RiskLevel.HIGH), told);
        }
    }

    @Test
    void whatWasSaidBeforeMayLowerOnlyWhatTheModelIsUnsureOf() {
        String told = "เมื่อคืนมีคนเอามีดมาไล่ฟันหนู";
        assertTrue(after(List.of("วันนี้ไปเที่ยวทะเล", "สนุกมากเลย"), told).level()
                .atLeast(RULES.assess(Talk.of(told)).level()));
    }

    /** The last of messages that come ten seconds apart. */
    private static Assessment after(List<String> before, String told) {
        List<Talk.Said> said = new ArrayList<>();
        Instant at = Instant.parse("2026-03-02T03:00:00Z");
        for (String text : before) {
            said.add(new Talk.Said(at, text));
            at = at.plusSeconds(10);
        }
        said.add(new Talk.Said(at, told));
        return TRAINED.assess(new Talk(said, Map.of(), RiskLevel.NONE));
    }

    @Test
    void aMissingModelSendsEveryMessageToAPerson() {
        assertC12(TrainedAssessor.from(name -> null));
    }

    @Test
    void aDamagedModelSendsEveryMessageToAPerson() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertC12(TrainedAssessor.from(name -> new ByteArrayInputStream(noise)));
    }

    private static void assertC12(RiskAssessor assessor) {
        Assessment greeting = assessor.assess(Talk.of("สวัสดีค่ะ"));
        assertEquals(RiskLevel.MEDIUM, greeting.level());
        assertEquals(Set.of(Assessment.Flag.UNKNOWN), greeting.flags());
        assertTrue(greeting.reasons().contains(Reason.without("C12")));
        assertTrue(greeting.needsHuman());
        Assessment danger = assessor.assess(Talk.of("พ่อเอามีดไล่อยู่ตอนนี้"));
        assertEquals(RiskLevel.EMERGENCY, danger.level());
        assertEquals(Category.PHYSICAL_VIOLENCE, danger.category());
        assertTrue(danger.flags().contains(Assessment.Flag.UNKNOWN));
    }

    @Test
    void noTextMakesItThrow() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, Character.MAX_VALUE).forEach(c -> text.append((char) c));
            random.ints(random.nextInt(20), 0x0E00, 0x0E60).forEach(c -> text.append((char) c));
            assertNotNull(TRAINED.assess(Talk.of(text.toString())));
        }
        assertNotNull(TRAINED.assess(Talk.of("ก".repeat(5000))));
    }

    @Test
    void manyThreadsHearTheSameAsOne() {
        List<String> texts = List.of("พี่คนนึงชอบทักมาตอนดึก", "เมื่อวานโดนดึงแขน", "อยากคุยด้วยได้ไหม",
                "ช่วยหนูหน่อย");
        List<Assessment> alone = texts.stream().map(t -> TRAINED.assess(Talk.of(t))).toList();
        IntStream.range(0, 200).parallel().forEach(i ->
                assertEquals(alone, texts.stream().map(t -> TRAINED.assess(Talk.of(t))).toList()));
    }
}
