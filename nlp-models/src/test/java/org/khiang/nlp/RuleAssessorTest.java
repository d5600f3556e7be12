package org.khiang.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleAssessorTest {
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();
    private static final Instant TEN = Instant.parse("2026-03-01T03:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"ไม่ได้อยากตายนะคะ", "หนูไม่ได้คิดฆ่าตัวตาย", "ไม่เคยโดนข่มขืน", "พ่อไม่ได้ตีหนู",
            "เขาไม่ได้ขู่"})
    void whatAChildTakesBackDoesNotFire(String text) {
        assertEquals(RiskLevel.NONE, RULES.assess(Talk.of(text)).level());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ไม่รู้จะทำไง อยากตาย", "ไม่ไหวแล้วอยากตาย", "ไม่กล้าบอกแม่ โดนล่วงละเมิด",
            "ไม่อยากอยู่แล้ว",
        "ไม่ใช่ล้อเล่นนะ อยากตาย", "ถ้าไม่มาจะปล่อยคลิปหนู", "ไม่อยากโดนปล่อยคลิป เขาขู่"})
    void anotherNoInTheMessageDoesNotHideTheDanger(String text) {
        assertTrue(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.HIGH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ขำจะตาย", "ร้อนจะตายอยู่แล้ว", "ง่วงจะตาย", "ตายในเกมอีกแล้ว", "ตีป้อมไม่แตกเลย",
            "ในหนังพระเอกโดนยิงตาย",
        "เน็ตหลุดทั้งวัน", "ครูขอรูปทำบัตร", "หมอจับท้องตรวจ", "นัดหมอฟัน", "ตีแบดกับพ่อ", "แม่ให้ค่าขนม",
        "เพื่อนกอดดีใจ",
        "ขายรูปวาด", "ไลฟ์ขายของของแม่", "รูปหลุดโฟกัส", "เปิดกล้องเรียนออนไลน์", "แม่ลืมซื้อขนม"})
    void aLookAlikeIsNoDanger(String text) {
        assertEquals(RiskLevel.NONE, RULES.assess(Talk.of(text)).level());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ข่ม*ขืน", "ข.ม.ข.ื.น โดนข่มขืน", "อยากตๅย", "อยากตาย\u200B", "อยาก\u200Bตาย",
            "อยากกกตายย", "อยากตายยยย 5555",
        "กรีดเเขน", "แบล็คเมล์", "เค้าขู่จะปล่อยคริป", "yak tai", "i want to die", "บ่อยากอยู่แล้ว"})
    void aDisguisedOrMisspeltWordIsStillRead(String text) {
        assertTrue(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.HIGH), text);
    }

    @Test
    void aSentenceCutOverThreeBubblesIsReadAsOne() {
        Assessment assessment = RULES.assess(talk("หนู", "โดน", "ขู่อ่ะ"));
        assertEquals(RiskLevel.HIGH, assessment.level());
        assertEquals(Reason.without("H2"), assessment.reasons().get(0));
    }

    @Test
    void twoThoughtsInTwoMessagesAreNotReadAsOneSentence() {
        Assessment assessment = RULES.assess(talk("ตุ๊กตาหนูแขนขาด ยายเย็บให้เป็นแผลเท่ๆ เลย สวยกว่าเดิมมากกก ดีใจสุดๆ",
                "วันนี้ครูให้ทำงานกลุ่มทั้งวันเลย พี่ชายก็เตะบอลอยู่หน้าบ้าน"));
        assertFalse(assessment.level().atLeast(RiskLevel.HIGH));
    }

    @Test
    void fearThatGoesOnAfterAnEmergencyIsOneStill() {
        Talk.Said still = new Talk.Said(TEN, "ยังกลัวอยู่");
        assertEquals(RiskLevel.EMERGENCY,
                RULES.assess(new Talk(List.of(still), Map.of(), RiskLevel.EMERGENCY)).level());
        assertFalse(RULES.assess(Talk.of("ยังกลัวอยู่")).level().atLeast(RiskLevel.HIGH));
    }

    @Test
    void aGameInAnEarlierMessageHidesNothingInThisOne() {
        Assessment assessment = RULES.assess(talk("เล่นเกมอยู่ค่ะ ในเกมกำลังสนุก เพื่อนเต็มห้องเลยวันนี้", "พ่อเมาแล้วตีหนูทุกวัน"));
        assertTrue(assessment.level().atLeast(RiskLevel.HIGH));
    }

    @Test
    void whatWasSaidLongAgoIsNotReadIntoAGreeting() {
        Talk talk = new Talk(List.of(new Talk.Said(TEN, "มีคนขู่จะปล่อยรูปหนู"),
                new Talk.Said(TEN.plusSeconds(3600), "สวัสดีค่ะ")), Map.of(), RiskLevel.HIGH);
        assertEquals(RiskLevel.NONE, RULES.assess(talk).level());
    }

    @Test
    void anAnswerAfterADangerousBubbleIsNotWeighedTwice() {
        assertEquals(RiskLevel.NONE, RULES.assess(talk("มีคนขู่จะปล่อยรูปหนู", "ค่ะ")).level());
    }

    @Test
    void aReasonPointsAtTheChildsOwnLetters() {
        String text = "พี่คะ อยากกกตาย\u200Bจริงๆ";
        Reason reason = RULES.assess(Talk.of(text)).reasons().get(0);
        assertEquals("อยากกกตาย", text.substring(reason.start(), reason.end()));
    }

    @Test
    void theSmallChildKnownFromFactsRaisesAMediumMessage() {
        Talk.Said said = new Talk.Said(TEN, "มีคนทักมาถามว่าอยู่คนเดียวไหม ใส่ชุดอะไร");
        Talk talk = new Talk(List.of(said), Map.of("ageBand", "C"), RiskLevel.NONE);
        assertEquals(RiskLevel.HIGH, RULES.assess(talk).level());
    }

    @Test
    void theThirdWorryIsHighAndNoiseInTheFactIsPassedOver() {
        Talk.Said said = new Talk.Said(TEN, "โดนรุมด่าในสตอรี่ ไม่อยากไปโรงเรียน");
        for (String count : List.of("0", "1", "-5", "many", "", "99999999999999")) {
            Talk talk = new Talk(List.of(said), Map.of(Talk.EARLIER_WORRIES, count), RiskLevel.NONE);
            assertEquals(RiskLevel.MEDIUM, RULES.assess(talk).level(), count);
        }
        Talk third = new Talk(List.of(said), Map.of(Talk.EARLIER_WORRIES, "2"), RiskLevel.NONE);
        assertEquals(RiskLevel.HIGH, RULES.assess(third).level());
        assertTrue(RULES.assess(third).reasons().contains(Reason.without("C5")));
        Talk greeting = new Talk(List.of(new Talk.Said(TEN, "สวัสดีค่ะ")), Map.of(Talk.EARLIER_WORRIES, "9"),
                RiskLevel.NONE);
        assertEquals(RiskLevel.NONE, RULES.assess(greeting).level());
    }

    @ParameterizedTest
    @ValueSource(strings = {"555 อยากตาย", "ขำนะ แต่พ่อตีหนูทุกวัน", "ในเกมก็แพ้ หนูอยากตาย", "หมาเห่า พ่อเมาแล้วตีหนูทุกวัน",
            "555 กินชานมอยู่ ไม่อยากอยู่แล้ว", "เหมือนในหนังเลย หนูโดนข่มขืน"})
    void laughterAGameAStoryOrADogBesideItHideNoDanger(String text) {
        assertTrue(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.HIGH), text);
    }

    @Test
    void nothingRaisesACarefulQuestionAboveItsCap() {
        Assessment found = RULES.assess(Talk.of("ถ้ามีคนในเน็ตมาขอรูป เราควรตอบยังไง ครูถามในคาบ"));
        assertEquals(RiskLevel.MEDIUM, found.level());
    }

    @Test
    void aChildWhoLeavesOutAllTonesIsRead() {
        String text = "พีชายลอคประตูแลว เคาถอดเสือหนู คลิปหนูโดนปลอยในกลุมหองเรียน";
        assertTrue(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.HIGH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ก", "1", "...", "?", "555", "\uD83D\uDE00", "\n\n", "\u0000\u0001\u0002",
            "\uD83D", "่", "08"})
    void almostNothingIsNone(String text) {
        assertEquals(RiskLevel.NONE, RULES.assess(Talk.of(text)).level());
    }

    @ParameterizedTest
    @ValueSource(strings = {"how are you doing", "ကူညီပါ", "ຊ່ວຍແດ່", "ជួយផង"})
    void aLanguageNobodyHereReadsIsNeverNone(String text) {
        Assessment assessment = RULES.assess(Talk.of(text));
        assertTrue(assessment.level().atLeast(RiskLevel.LOW));
        assertTrue(assessment.flags().contains(Assessment.Flag.OTHER_LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "hi", "ok", "test", "12345", "lol"})
    void aForeignGreetingIsOnlyAGreeting(String text) {
        assertEquals(RiskLevel.NONE, RULES.assess(Talk.of(text)).level());
        assertEquals(java.util.Set.of(), RULES.assess(Talk.of(text)).flags());
    }

    @Test
    void fiveThousandLettersAreReadToTheEnd() {
        String text = "วันนี้ไปโรงเรียนมาค่ะ ".repeat(225) + "แล้วก็อยากตาย";
        assertEquals(RiskLevel.HIGH, RULES.assess(Talk.of(text)).level());
    }

    @Test
    void emojiAloneNeverExceedMedium() {
        assertFalse(RULES.assess(Talk.of("🔪💊😭🐍🍑💦")).level().atLeast(RiskLevel.HIGH));
        assertTrue(RULES.assess(Talk.of("💊 ลาก่อนนะ")).level().atLeast(RiskLevel.HIGH));
    }

    @Test
    void noTextMakesItThrow() {
        Random random = new Random(20260301);
        for (int i = 0; i < 1500; i++) {
            assertNotNull(RULES.assess(Talk.of(anything(random))));
        }
    }

    @Test
    void eightThreadsHearTheSameAsOne() throws Exception {
        List<String> texts = List.of("มีคนขู่จะปล่อยรูปหนู", "อยากตายๆๆ", "สวัสดีค่ะ",
                "คืนนี้แม่ไม่อยู่ กลัวเขาเข้ามาอีก");
        List<Assessment> alone = texts.stream().map(t -> RULES.assess(Talk.of(t))).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<List<Assessment>>> heard = new ArrayList<>();
        Callable<List<Assessment>> listen = () -> texts.stream().map(t -> RULES.assess(Talk.of(t))).toList();
        for (int i = 0; i < 200; i++) {
            heard.add(threads.submit(listen));
        }
        for (Future<List<Assessment>> each : heard) {
            assertEquals(alone, each.get());
        }
        threads.shutdown();
    }

    private static String anything(Random random) {
        String[] pieces = {"อยากตาย", "ไม่", "ๆ", "เเ", "ำ", "์", "555", "😭", "\uD83D", "\uDC00", "\u200B", " ",
                "\n", "a.b/c", "@x",
            "ขู่", "รูป", "คืนนี้", "..", "<", "{knife}", "\uE003", "\u0000", "0812345678", "ก", "https://", "\uFFFF"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(random.nextBoolean() ? pieces[random.nextInt(pieces.length)]
                    : String.valueOf((char) random.nextInt(Character.MAX_VALUE)));
        }
        return text.toString();
    }

    private static Talk talk(String... bubbles) {
        List<Talk.Said> said = new ArrayList<>();
        for (int i = 0; i < bubbles.length; i++) {
            said.add(new Talk.Said(TEN.plusSeconds(10L * i), bubbles[i]));
        }
        return new Talk(said, Map.of(), RiskLevel.NONE);
    }
}
