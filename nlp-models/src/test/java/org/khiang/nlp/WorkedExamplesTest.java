package org.khiang.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of triage.md section 8, number by number, by the rules alone; the models may raise it, never
 * lower it.
 */
class WorkedExamplesTest {
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();
    private static final RiskAssessor TRAINED = RiskAssessor.trained();
    private static final Instant TEN = Instant.parse("2026-03-01T03:00:00Z");

    @ParameterizedTest(name = "example {0}")
    @CsvSource(delimiter = '|', textBlock = """
             1 | EMERGENCY | SEXTORTION        | H2 E5     | พี่คะ เขาบอกถ้าไม่ส่งเพิ่มภายในสองทุ่มจะโพสต์
             2 | HIGH      | SEXTORTION        | H2        | มีคนขู่จะปล่อยรูปหนู หนูส่งไปเองค่ะ
             3 | HIGH      | IMAGE_SHARED      | H3 H7 A15 | คลิปหลุดทั้งโรงเรียนแล้ว ไม่อยากอยู่แล้ว
             4 | HIGH      | MONEY_OFFER       | H4 A1     | พี่ในเกมจะเติมเพชรให้ถ้าเปิดกล้อง ผม 11
             5 | HIGH      | SEXUAL_ABUSE      | H1        | ลุงชอบเข้ามาในห้องตอนแม่หลับ
             6 | EMERGENCY | SEXUAL_ABUSE      | E1        | คืนนี้แม่ไม่อยู่ กลัวเขาเข้ามาอีก
             7 | HIGH      | STRANGER_MEETING  | H8        | นัดเจอพี่ที่คุยในทวิตเสาร์นี้ เขาบอกไม่ต้องบอกแม่
             8 | EMERGENCY | STRANGER_MEETING  | E3        | ถึงหน้าห้างแล้ว เขาให้ขึ้นรถไปคอนโด ควรไปไหม
             9 | MEDIUM    | SEXUAL_REQUEST    | M1        | มีคนทักมาถามว่าอยู่คนเดียวไหม ใส่ชุดอะไร
            11 | HIGH      | SEXUAL_ABUSE      | H1        | ครูชอบจับมือแล้วให้อยู่เย็นคนเดียว หนูอึดอัด
            12 | HIGH      | PHYSICAL_VIOLENCE | M5 A3     | พ่อเมาแล้วตีแม่ทุกวัน น้องหลบใต้โต๊ะ
            13 | EMERGENCY | PHYSICAL_VIOLENCE | E7        | พ่อเอามีดไล่อยู่ตอนนี้
            14 | MEDIUM    | BULLYING          | M4        | โดนรุมด่าในสตอรี่ ไม่อยากไปโรงเรียน
            15 | HIGH      | SELF_HARM         | H7        | เหนื่อยมาก อยากหลับแล้วไม่ตื่น
            16 | EMERGENCY | SELF_HARM         | E4        | เตรียมของไว้แล้ว ขอบคุณที่ฟังนะ
            17 | LOW       | DISTRESS          | L1        | สอบตก กลัวแม่ด่า เครียดจะตาย
            18 | MEDIUM    | INFO              | INFO      | ถ้ามีคนโดนแอบถ่าย แจ้งความต้องให้พ่อแม่รู้ไหม
            19 | MEDIUM    | REPORT_LINK       | M7        | เจอกลุ่มไลน์ขายคลิปเด็ก ชื่อ…
            20 | HIGH      | SEXTORTION        | H2 C8     | เพื่อนโดนแฟนเก่าแบล็กเมล เพื่อนบอกห้ามบอกใคร
            22 | HIGH      | SEXUAL_ABUSE      | H1 A1     | ลูกสาว 9 ขวบบอกว่าปู่จับ ควรทำยังไง
            23 | HIGH      | IMAGE_SHARED      | H3        | ช่วยดูหน่อย เขาส่งรูปหนูให้เพื่อน
            26 | EMERGENCY | NEGLECT           | E8        | แม่ไม่กลับมาสามวันแล้ว ข้าวหมด อยู่กับน้องสองขวบ
            27 | HIGH      | EXPLOITATION      | H5        | พี่เขาหางานให้ ต้องไปกับลูกค้า เขาเก็บบัตรประชาชนไว้
            28 | HIGH      | SEXUAL_ABUSE      | H1        | เรื่องมันนานแล้วตอน ป.4 ไม่เป็นไรหรอก
            29 | MEDIUM    | UNWANTED_CONTENT  | M3        | โดนส่งรูปแปลกๆ มาในไลน์กลุ่ม ตกใจมาก
            30 | MEDIUM    | DISTRESS          | M8        | มีเรื่อง แต่พูดไม่ได้
            31 | HIGH      | EXPLOITATION      | H13       | ขอรูปเด็กหน่อย มีเงินให้
            32 | HIGH      | SEXUAL_ABUSE      | H1 H9     | เมื่อคืนโดนเพื่อนรุ่นพี่บังคับ ยังไม่ได้บอกใคร
            33 | HIGH      | SEXUAL_ABUSE      | H12       | หนูแกล้งน้องในทางไม่ดี หนูรู้สึกผิดมาก
            34 | LOW       | NONE              | C10       | บอตโง่ ไปตายไป
            35 | HIGH      | SEXTORTION        | H2 A11    | hi ka. somebody blackmail me, i am burmese
            """)
    void aMessageIsWeighedAsThePracticeSays(int number, RiskLevel level, Category category, String rules, String text) {
        Assessment assessment = RULES.assess(Talk.of(text));
        assertEquals(level, assessment.level());
        assertEquals(category, assessment.category());
        assertTrue(TRAINED.assess(Talk.of(text)).level().atLeast(level), "with the models");
        assertTrue(rulesOf(assessment).containsAll(Arrays.asList(rules.split(" "))), () -> "" + assessment.reasons());
    }

    @ParameterizedTest(name = "example {0}")
    @CsvSource(delimiter = '|', textBlock = """
            21 | นี่แม่น้องนะ ลูกคุยอะไรกับที่นี่
            25 | ตายอีกแล้ว แรงก์ตก 555
            """)
    void aMessageWithoutDangerOfItsOwnStaysAtNone(int number, String text) {
        assertEquals(RiskLevel.NONE, RULES.assess(Talk.of(text)).level());
    }

    @Test
    void groomingThatAddsUpAcrossDaysIsHighInExample10() {
        Assessment assessment = RULES.assess(talk(RiskLevel.MEDIUM,
                new Talk.Said(TEN, "มีคนทักมาถามว่าอยู่คนเดียวไหม ใส่ชุดอะไร"),
                new Talk.Said(TEN.plus(Duration.ofDays(1)), "เขาบอกให้ลบแชตแล้วไปคุยเทเลแกรม ส่งของขวัญมาด้วย")));
        assertEquals(RiskLevel.HIGH, assessment.level());
        assertTrue(rulesOf(assessment).contains("C4"));
    }

    @Test
    void sayingItWasAJokeIsNotedAndLowersNothingInExample24() {
        Assessment assessment = RULES.assess(talk(RiskLevel.HIGH, new Talk.Said(TEN, "มีคนขู่จะปล่อยรูปหนู"),
                new Talk.Said(TEN.plus(Duration.ofMinutes(10)), "ล้อเล่นนะ ไม่มีอะไรแล้ว")));
        assertEquals(Set.of("C7"), rulesOf(assessment));
        assertEquals(RiskLevel.HIGH, RiskLevel.HIGH.max(assessment.level()));
    }

    @Test
    void exampleFiveIsAnEmergencyWhenItIsTonight() {
        assertEquals(RiskLevel.EMERGENCY,
                RULES.assess(Talk.of("ลุงชอบเข้ามาในห้องตอนแม่หลับ คืนนี้แม่ก็ไม่อยู่")).level());
    }

    @Test
    void theMarksOfTheExamplesAreSet() {
        assertTrue(RULES.assess(Talk.of("คลิปหลุดทั้งโรงเรียนแล้ว ไม่อยากอยู่แล้ว")).top());
        assertTrue(flags("พี่คะ เขาบอกถ้าไม่ส่งเพิ่มภายในสองทุ่มจะโพสต์").contains(Assessment.Flag.DEADLINE));
        assertTrue(flags("เพื่อนโดนแฟนเก่าแบล็กเมล").contains(Assessment.Flag.ABOUT_ANOTHER_CHILD));
        assertTrue(flags("มีเรื่อง แต่พูดไม่ได้").contains(Assessment.Flag.UNKNOWN_DISTRESS));
        assertTrue(flags("ขอรูปเด็กหน่อย มีเงินให้").contains(Assessment.Flag.ADULT_SEEKING));
        assertTrue(flags("เมื่อคืนโดนเพื่อนรุ่นพี่บังคับ ยังไม่ได้บอกใคร").contains(Assessment.Flag.MEDICAL_WINDOW));
        assertTrue(flags("หนูแกล้งน้องในทางไม่ดี หนูรู้สึกผิดมาก").contains(Assessment.Flag.CHILD_HARMED_OTHER));
        assertTrue(flags("บอตโง่ ไปตายไป").contains(Assessment.Flag.ABUSIVE));
        assertFalse(flags("สวัสดีค่ะ").contains(Assessment.Flag.OTHER_LANGUAGE));
    }

    private static Set<Assessment.Flag> flags(String text) {
        return RULES.assess(Talk.of(text)).flags();
    }

    private static Talk talk(RiskLevel reached, Talk.Said... said) {
        return new Talk(List.of(said), Map.of(), reached);
    }

    private static Set<String> rulesOf(Assessment assessment) {
        return assessment.reasons().stream().map(Reason::rule).collect(Collectors.toSet());
    }
}
