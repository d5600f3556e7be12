package org.khiang.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ladder of triage section 4, step by step: what a child says, and where it stands. */
class SuicideLadderTest {
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();
    private static final RiskAssessor TRAINED = RiskAssessor.trained();

    @ParameterizedTest
    @CsvSource({
        "HIGH,      false, อยากหลับแล้วไม่ตื่น",
        "HIGH,      false, หายไปคงดี",
        "HIGH,      false, คิดฆ่าตัวตายค่ะ",
        "HIGH,      false, อยากตาย",
        "HIGH,      true,  มีวิธีในใจแล้วค่ะ อยากตาย",
        "HIGH,      true,  ตายยังไงไม่เจ็บ",
        "EMERGENCY, false, ตัดสินใจแล้ว อยากตาย",
        "EMERGENCY, false, คืนนี้จะจบ",
        "EMERGENCY, false, อยากตาย เตรียมยาไว้แล้ว",
        "EMERGENCY, false, เตรียมของไว้แล้ว ขอบคุณที่ฟังนะ",
        "EMERGENCY, false, หนูกินยาไปแล้ว กลัวจัง",
        "EMERGENCY, false, กินพาราไป 20 เม็ด",
        "HIGH,      true,  เคยพยายามฆ่าตัวตายปีก่อน",
        "EMERGENCY, false, เคยลองมาแล้ว อยากตายอีก คืนนี้อยู่คนเดียว",
        "HIGH,      true,  เคยลองมาแล้ว อยากตายอีก",
        "HIGH,      false, กรีดแขนเวลาเครียด"})
    void eachStepStandsWhereThePracticePutsIt(RiskLevel level, boolean top, String text) {
        Assessment found = RULES.assess(Talk.of(text));
        assertEquals(level, found.level(), text);
        assertEquals(Category.SELF_HARM, found.category(), text);
        assertTrue(found.top() || !top, text);
        assertTrue(TRAINED.assess(Talk.of(text)).level().atLeast(level), text);
    }

    /** Words that sound like a step and are none. */
    @ParameterizedTest
    @ValueSource(strings = {"ไม่ได้อยากตายนะคะ", "ร้อนจะตาย", "ตายในเกมอีกแล้ว", "กินพารา 2 เม็ดแล้วหายปวดหัว",
        "เตรียมของไว้แล้ว วันนี้ไปค่ายลูกเสือ", "ลาก่อนปิดเทอม"})
    void whatIsNoStepIsNotOnTheLadder(String text) {
        assertFalse(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.MEDIUM), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ล้อเล่นนะ", "ไม่มีอะไรแล้ว"})
    void takingAStepBackLowersNothing(String text) {
        Talk talk = new Talk(Talk.of(text).messages(), Map.of(), RiskLevel.EMERGENCY);
        assertTrue(RULES.assess(talk).reasons().contains(new Reason("C7", 0, text.equals("ล้อเล่นนะ") ? 7 : text.length())));
    }
}
