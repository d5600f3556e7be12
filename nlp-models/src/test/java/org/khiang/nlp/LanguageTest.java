package org.khiang.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A child who writes another language is recognised, and never taken for nobody in need. */
class LanguageTest {
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH        | MEDIUM | can you tell me what to do about my friend at school
            ROMANISED_THAI | MEDIUM | wan nee pai rongrian ma ka
            ROMANISED_THAI | MEDIUM | nu klua mak mai kla bok krai
            MALAY          | MEDIUM | saya takut nak balik rumah
            MALAY          | MEDIUM | ambo takuk kelik rumoh
            BURMESE        | MEDIUM | ကူညီပါ ကြောက်တယ်
            KHMER          | MEDIUM | ជួយផង ខ្ញុំខ្លាច
            LAO            | MEDIUM | ຊ່ວຍແດ່ ຢ້ານຫຼາຍ
            MALAY          | MEDIUM | تولوڠ ساي
            UNKNOWN        | MEDIUM | 帮帮我
            UNKNOWN        | MEDIUM | помогите мне
            UNKNOWN_LATIN  | MEDIUM | l;ylfu8iy[ vpkd
            """)
    void anotherLanguageIsNamedAndNeverNone(Language language, RiskLevel least, String text) {
        Assessment found = RULES.assess(Talk.of(text));
        assertEquals(Optional.of(language), found.language());
        assertTrue(found.flags().contains(Assessment.Flag.OTHER_LANGUAGE));
        assertTrue(found.level().atLeast(least), () -> found.level() + " for " + text);
        assertTrue(found.reasons().contains(Reason.without("LANGUAGE-" + language.code())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi how are you", "just testing this bot lol", "what time do you open", "ok thank you so much",
            "hiw khao mak", "happy new year"})
    void smallTalkInLatinLettersCallsNobody(String text) {
        assertFalse(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.MEDIUM));
    }

    /** A word that small talk does not have is enough: nobody here has read it. */
    @ParameterizedTest
    @ValueSource(strings = {"my uncle is nice to me", "he is in my bed", "i am not ok", "he said it is our game",
            "khao ma ik laew", "i dont want to go home"})
    void oneOtherWordInLatinLettersCallsAPerson(String text) {
        assertTrue(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.MEDIUM));
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY,i took a lot of pills", "EMERGENCY,i swallowed 20 pills", "HIGH,my dad rapes me",
        "HIGH,he touched my private parts", "EMERGENCY,he has a gun", "MEDIUM,no one at home for 3 days and no food",
        "EMERGENCY,por ao meed lai", "EMERGENCY,yu bon dadfa"})
    void dangerInLatinLettersIsRead(RiskLevel least, String text) {
        assertTrue(RULES.assess(Talk.of(text)).level().atLeast(least), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"หนู so sad มาก my friend ไม่คุยด้วย", "ดูนี่ https://example.com/very/long/path", "เล่น roblox",
            "ค่ะ", "@somebody", "08 1234 5678", "😀", "", "a", "ກ", "#hashtag"})
    void thaiMixedWithOtherLettersAndNoLettersAtAllAreNoOtherLanguage(String text) {
        assertEquals(Optional.empty(), RULES.assess(Talk.of(text)).language());
    }

    @Test
    void aFewThaiLettersDoNotHideAMessageInBurmese() {
        assertEquals(Optional.of(Language.BURMESE), RULES.assess(Talk.of("ကူညီပါ ကြောက်တယ် ค่ะ")).language());
    }

    @Test
    void dangerInALanguageThatIsReadInPartKeepsItsLevel() {
        Assessment found = RULES.assess(Talk.of("he will post my photos"));
        assertEquals(RiskLevel.HIGH, found.level());
        assertEquals(Optional.of(Language.ENGLISH), found.language());
    }

    @Test
    void theModelsDoNotMakeItNoneEither() {
        assertTrue(RiskAssessor.trained().assess(Talk.of("ကူညီပါ")).level().atLeast(RiskLevel.MEDIUM));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T14:59:00Z,false", "2026-03-01T15:00:00Z,true", "2026-03-01T22:59:00Z,true",
        "2026-03-01T23:00:00Z,false"})
    void nightIsFromTenToSixInThailand(Instant at, boolean night) {
        Talk talk = new Talk(List.of(new Talk.Said(at, "เหงาจัง")), Map.of(), RiskLevel.NONE);
        Assessment found = RULES.assess(talk);
        assertEquals(night, found.flags().contains(Assessment.Flag.NIGHT));
        assertEquals(RiskLevel.LOW, found.level());
    }
}
