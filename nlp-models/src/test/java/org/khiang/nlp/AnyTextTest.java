package org.khiang.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives has a defined answer; nothing a child or a machine can send makes triage throw. */
class AnyTextTest {
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();
    private static final RiskAssessor TRAINED = RiskAssessor.trained();
    private static final String[] PIECES = {"อยากตาย", "ไม่", "ๆ", "เเ", "ำ", "์", "555", "😭", "👩‍👩‍👧", "\uD83D", "\uDC00", "\u200B",
        "\u200D", " ", "\n", "a.b/c", "@x", "ขู่", "รูป", "คืนนี้", "..", "...", "<", "<him>", "{knife}", "\uE003", "\u0000", "0812345678",
        "ก", "https://", "\uFFFF", "ကူညီပါ", "help", "klua", "saya", "ชื่อ", "ช่ว", "ลาก่อน", "\u202E", "ͣ̇", "١٢٣", "#", "|", "$", "^"};

    @Test
    void noTalkMakesAnyDoorThrowAndEveryReasonPointsIntoTheLastMessage() {
        Random random = new Random(20261122);
        for (int i = 0; i < 1500; i++) {
            Talk talk = anyTalk(random);
            Assessment found = RULES.assess(talk);
            for (Reason reason : found.reasons()) {
                assertTrue(reason.start() < 0
                        || reason.start() < reason.end() && reason.end() <= talk.last().written().length());
            }
            assertNotNull(RULES.afterSilence(talk, talk.last().at().plusSeconds(random.nextInt(400))));
            assertNotNull(found.language());
        }
    }

    @Test
    void theModelsThrowForNothingEither() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            assertNotNull(TRAINED.assess(anyTalk(random)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ก", "a", "?", "😊", "😊😊😊", "1", "\u200B\u200B", "...", "!!!!", "ๆ"})
    void nothingOneLetterOrAStickerIsNoneWithoutFlags(String text) {
        for (RiskAssessor assessor : List.of(RULES, TRAINED)) {
            Assessment found = assessor.assess(Talk.of(text));
            assertEquals(RiskLevel.NONE, found.level());
            assertEquals(java.util.Set.of(), found.flags());
        }
    }

    @Test
    void aMessageWithoutTextIsNone() {
        Talk talk = new Talk(List.of(new Talk.Said(Instant.EPOCH, null)), Map.of(), RiskLevel.NONE);
        assertEquals(RiskLevel.NONE, RULES.assess(talk).level());
        assertEquals(RiskLevel.NONE, TRAINED.assess(talk).level());
    }

    @Test
    void aBinaryLikeTextIsReadWithoutThrowingAndNeverRaisedToDanger() {
        Random random = new Random(9);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            assertFalse(RULES.assess(Talk.of(new String(bytes, StandardCharsets.ISO_8859_1))).level()
                    .atLeast(RiskLevel.HIGH));
            assertNotNull(RULES.assess(Talk.of(new String(bytes, StandardCharsets.UTF_16))));
        }
    }

    @Test
    void theLongestMessageIsReadToItsEndAndNotSlowerByMoreThanItsLength() {
        String filler = "วันนี้ไปโรงเรียนมาค่ะ กินข้าวกับเพื่อน ";
        String longest = filler.repeat(128).substring(0, 4985) + " หนูอยากตาย";
        assertTrue(longest.length() <= 5000);
        assertTrue(RULES.assess(Talk.of(longest)).level().atLeast(RiskLevel.HIGH));
        assertTrue(TRAINED.assess(Talk.of(longest)).level().atLeast(RiskLevel.HIGH));
    }

    @Test
    void farApartPhrasesInALongStoryDoNotAddUp() {
        String text = "วันนี้ครูให้ส่งรูปงานศิลปะ " + "แล้วก็กลับบ้านกินข้าว ".repeat(40) + "เพื่อนขอเงินไปซื้อขนม";
        assertFalse(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.HIGH));
    }

    private static Talk anyTalk(Random random) {
        List<Talk.Said> said = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            said.add(new Talk.Said(Instant.EPOCH.plusSeconds(random.nextInt(100_000)), anyText(random)));
        }
        RiskLevel reached = RiskLevel.values()[random.nextInt(RiskLevel.values().length)];
        return new Talk(said, Map.of(Talk.EARLIER_WORRIES, random.nextBoolean() ? "3" : "many"), reached);
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            text.append(random.nextInt(3) > 0 ? PIECES[random.nextInt(PIECES.length)]
                    : String.valueOf((char) random.nextInt(Character.MAX_VALUE)));
        }
        return text.toString();
    }
}
