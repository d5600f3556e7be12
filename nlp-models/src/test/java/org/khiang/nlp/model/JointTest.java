package org.khiang.nlp.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.khiang.nlp.rules.RuleAssessor;

/** Factors of triage.md section 3 act on what the models found as they act on what a rule found (section 5). */
class JointTest {
    private static final RuleAssessor RULES = new RuleAssessor();
    private static final Map<String, String> ELEVEN_YEARS_OLD = Map.of("ageBand", "C");
    private static final Map<String, String> THIRD_TIME = Map.of(Talk.EARLIER_WORRIES, "2");

    private static Assessment lifted(String text, Map<String, String> facts, Category category) {
        return lifted(text, facts, RiskLevel.MEDIUM, category);
    }

    private static Assessment lifted(String text, Map<String, String> facts, RiskLevel level, Category category) {
        Talk talk = new Talk(List.of(new Talk.Said(Instant.parse("2026-03-02T03:00:00Z"), text)), facts,
                RiskLevel.NONE);
        return RULES.lifted(talk, RULES.read(text), level, category);
    }

    private static Joint joint(RiskLevel byRules, RiskLevel byModel, boolean unsure) {
        Assessment rules = new Assessment(byRules, Category.NONE, false, Set.of(), List.of(), Double.NaN, "");
        return new Joint(rules, new Guess(byModel, Category.SEXUAL_REQUEST, true, unsure, 0.7));
    }

    @Test
    void aSmallChildOfWhomTheModelIsWorriedGoesToTheUrgentOnes() {
        Assessment found = lifted("พี่เขาทักมาทุกวัน", ELEVEN_YEARS_OLD, Category.SEXUAL_REQUEST);
        assertEquals(RiskLevel.HIGH, found.level());
        assertTrue(found.reasons().contains(Reason.without("A1")));
    }

    @Test
    void aChildWhoComesForTheThirdTimeIsLookedAtSooner() {
        assertEquals(RiskLevel.HIGH, lifted("เขาทักมา", THIRD_TIME, Category.SEXUAL_REQUEST).level());
    }

    @Test
    void ageAloneLiftsNoTeasing() {
        assertEquals(RiskLevel.MEDIUM, lifted("เพื่อนล้อหนู", ELEVEN_YEARS_OLD, Category.BULLYING).level());
    }

    @Test
    void withoutAFactorNothingIsLifted() {
        Assessment found = lifted("พี่เขาทักมา", Map.of(), Category.SEXUAL_REQUEST);
        assertEquals(RiskLevel.MEDIUM, found.level());
        assertEquals(List.of(), found.reasons());
    }

    @Test
    void aStoryIsNotLifted() {
        assertFalse(lifted("ในนิยายที่แต่ง พี่เขาทักมา", ELEVEN_YEARS_OLD, Category.SEXUAL_REQUEST).level()
                .atLeast(RiskLevel.HIGH));
    }

    @Test
    void onlyWhatTheModelAloneIsSureOfCanBeLifted() {
        Optional<Category> request = Optional.of(Category.SEXUAL_REQUEST);
        assertEquals(request, joint(RiskLevel.LOW, RiskLevel.MEDIUM, false).sureAlone());
        assertEquals(request, joint(RiskLevel.LOW, RiskLevel.HIGH, false).sureAlone());
        assertEquals(Optional.empty(), joint(RiskLevel.LOW, RiskLevel.MEDIUM, true).sureAlone());
        assertEquals(Optional.empty(), joint(RiskLevel.MEDIUM, RiskLevel.MEDIUM, false).sureAlone());
        assertEquals(Optional.empty(), joint(RiskLevel.NONE, RiskLevel.LOW, false).sureAlone());
    }

    @Test
    void aloneTonightWithWhomTheModelFearsIsAnEmergency() {
        Assessment found = lifted("คืนนี้แม่ไม่อยู่", Map.of(), RiskLevel.HIGH, Category.SEXUAL_ABUSE);
        assertEquals(RiskLevel.EMERGENCY, found.level());
        assertTrue(found.reasons().stream().anyMatch(reason -> reason.rule().startsWith("A")));
    }

    @Test
    void aWeaponWhereTheModelFearsABeatingIsAnEmergency() {
        assertEquals(RiskLevel.EMERGENCY,
                lifted("มันถือมีด", Map.of(), RiskLevel.HIGH, Category.PHYSICAL_VIOLENCE).level());
    }

    @Test
    void anEarlierAttemptPutsBeforeOthersWhomTheModelFearsFor() {
        Joint joint = joint(RiskLevel.NONE, RiskLevel.HIGH, false);
        joint.lift(lifted("เคยทำมาก่อน", Map.of(), RiskLevel.HIGH, Category.SELF_HARM));
        assertTrue(joint.assessment("v").top());
        assertEquals(RiskLevel.HIGH, joint.assessment("v").level());
        assertTrue(joint.assessment("v").reasons().contains(new Reason("A9", 0, 11)));
    }

    @Test
    void signsOfPregnancyAreMarkedWhereTheModelFearsAbuse() {
        assertTrue(lifted("เมนส์ไม่มา", Map.of(), RiskLevel.HIGH, Category.SEXUAL_ABUSE).flags()
                .contains(Assessment.Flag.MEDICAL_WINDOW));
    }

    @Test
    void whatFactorsLiftKeepsTheModelAmongItsReasons() {
        Joint joint = joint(RiskLevel.NONE, RiskLevel.MEDIUM, false);
        joint.lift(lifted("พี่เขาทักมา", ELEVEN_YEARS_OLD, Category.SEXUAL_REQUEST));
        assertEquals(RiskLevel.HIGH, joint.assessment("v").level());
        assertEquals(List.of(Reason.without("MODEL"), Reason.without("A1")), joint.assessment("v").reasons());
    }

    @Test
    void factorsLowerNothing() {
        Joint joint = joint(RiskLevel.HIGH, RiskLevel.EMERGENCY, false);
        joint.lift(lifted("พี่เขาทักมา", Map.of(), Category.SEXUAL_REQUEST));
        assertEquals(RiskLevel.EMERGENCY, joint.assessment("v").level());
    }
}
