package org.khiang.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When nothing comes after a message (triage.md C3, C6, E10, A16). */
class SilenceTest {
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();
    private static final Instant TEN = Instant.parse("2026-03-01T03:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"ช่วยด้ว", "เขามาแล้ว", "ได้ยินเสียงเขา", "ตอนนี้พ่อเตะน้อง ช่วยที", "hel"})
    void whoBreaksOffInDangerIsAnEmergency(String text) {
        Assessment found = after(Duration.ofMinutes(3), RiskLevel.NONE, text);
        assertEquals(RiskLevel.EMERGENCY, found.level());
        assertEquals(List.of(Reason.without("E10")), found.reasons());
        assertTrue(found.top());
        assertTrue(found.flags().contains(Assessment.Flag.WENT_SILENT));
    }

    @Test
    void aFarewellAfterDespairAndThenSilenceIsAnEmergency() {
        Assessment goodbye = RULES.assess(talk(RiskLevel.HIGH, "ขอบคุณทุกอย่างนะคะ"));
        assertEquals(RiskLevel.HIGH, goodbye.level());
        assertEquals(Category.SELF_HARM, goodbye.category());
        assertTrue(goodbye.flags().contains(Assessment.Flag.GOODBYE));
        Assessment silence = after(Duration.ofMinutes(4), RiskLevel.HIGH, "ขอบคุณทุกอย่างนะคะ");
        assertEquals(RiskLevel.EMERGENCY, silence.level());
        assertEquals(List.of(Reason.without("A16")), silence.reasons());
    }

    /** Many write one more word after a farewell. */
    @Test
    void oneMoreByeAfterAFarewellTakesItNotBack() {
        assertEquals(RiskLevel.EMERGENCY, after(Duration.ofMinutes(4), RiskLevel.HIGH,
                "หนูยกของทุกอย่างให้น้องหมดแล้วค่ะ", "บาย").level());
        assertEquals(RiskLevel.HIGH, after(Duration.ofMinutes(4), RiskLevel.HIGH,
                "หนูยกของทุกอย่างให้น้องหมดแล้วค่ะ", "ป้ามาแล้ว", "กินข้าวอยู่", "ดูทีวี", "โอเค").level());
    }

    @Test
    void thanksWithoutAnyWorryBeforeItAreOnlyThanks() {
        assertFalse(RULES.assess(Talk.of("ขอบคุณทุกอย่างนะคะ")).needsHuman());
        assertEquals(RiskLevel.NONE, after(Duration.ofHours(3), RiskLevel.NONE, "ขอบคุณทุกอย่างนะคะ").level());
    }

    @Test
    void silenceAfterHighIsToldAndKeepsItsLevel() {
        Assessment found = after(Duration.ofMinutes(3), RiskLevel.HIGH, "ค่ะ");
        assertEquals(RiskLevel.HIGH, found.level());
        assertEquals(List.of(Reason.without("C6")), found.reasons());
        assertFalse(found.top());
        assertTrue(after(Duration.ofMinutes(3), RiskLevel.EMERGENCY, "ค่ะ").top());
    }

    @Test
    void anUnclearHintIsQueuedAfterTwoMinutes() {
        Assessment found = after(Duration.ofMinutes(2), RiskLevel.NONE, "มีเรื่อง แต่พูดไม่ได้");
        assertEquals(RiskLevel.MEDIUM, found.level());
        assertEquals(List.of(Reason.without("C3")), found.reasons());
        assertTrue(found.flags().contains(Assessment.Flag.UNKNOWN_DISTRESS));
    }

    @Test
    void anUnclearHintAfterAWordOfDangerInAStoryIsHigh() {
        Assessment found = after(Duration.ofMinutes(2), RiskLevel.NONE, "ในหนังมีเด็กโดนข่มขืน", "มีเรื่อง แต่พูดไม่ได้");
        assertEquals(RiskLevel.HIGH, found.level());
    }

    @ParameterizedTest
    @ValueSource(strings = {"สวัสดีค่ะ", "วันนี้เหนื่อยจัง", "", "555", "🌱"})
    void silenceAfterNothingWorryingMeansNothing(String text) {
        assertEquals(RiskLevel.NONE, after(Duration.ofDays(2), RiskLevel.NONE, text).level());
        assertEquals(List.of(), after(Duration.ofDays(2), RiskLevel.NONE, text).reasons());
    }

    @Test
    void aChildMayTakeAMomentToWrite() {
        assertEquals(RiskLevel.NONE, after(Duration.ofSeconds(100), RiskLevel.EMERGENCY, "ช่วยด้วย").level());
    }

    @Test
    void theModelsAreHeardInSilenceToo() {
        Talk talk = talk(RiskLevel.NONE, "เขามาแล้ว");
        assertEquals(RiskLevel.EMERGENCY,
                RiskAssessor.trained().afterSilence(talk, TEN.plus(Duration.ofMinutes(5))).level());
    }

    private static Assessment after(Duration quiet, RiskLevel reached, String... texts) {
        Talk talk = talk(reached, texts);
        return RULES.afterSilence(talk, talk.last().at().plus(quiet));
    }

    private static Talk talk(RiskLevel reached, String... texts) {
        List<Talk.Said> said = new ArrayList<>();
        for (String text : texts) {
            said.add(new Talk.Said(TEN.plus(Duration.ofMinutes(10L * said.size())), text));
        }
        return new Talk(said, Map.of(), reached);
    }
}
