package org.khiang.nlp.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;

/** A film, a game or laughter may explain a hard word away; it must not hide a child who was hurt beside it. */
class ScopeTest {
    private static final RuleAssessor RULES = new RuleAssessor();

    @ParameterizedTest
    @ValueSource(strings = {"ลุงข่มขืนผมตอนดูหนังผี", "พี่สาวโดนพ่อข่มขืนตอนดูละคร", "ดูซีรีส์กันแล้วแฟนบังคับมีอะไรด้วย",
        "พ่อเอามีดไล่หนูตอนดูละคร", "พ่อข่มขืนหนู 555 การบ้านยังไม่ทำเลย", "แม่เอาไม้แขวนตีหนูเลือดออกเพราะกินขนม 555",
        "แฟนตบหน้าเพราะผมเล่น rov", "หนูโดนครูลวนลามหลังดูหนังในห้อง", "พ่อกระทืบผมเพราะเล่น free fire ไม่ยอมนอน",
        "แม่โดนพ่อซ้อมจนเลือดออก หมากับแมวตกใจหมด"})
    void whatWasDoneToSomebodyRealIsHeldDownByNoStory(String text) {
        assertTrue(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.HIGH), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"อยากตาย ขำ กินขนมไม่ลง", "อยู่บนดาดฟ้า ฟังเพลงอยู่ ขำๆ", "กินยาไปสิบเม็ด 555 ฟังเพลงรอ",
        "เขาขู่จะปล่อยคลิป 555 การบ้านก็เยอะ", "หนังผีจบแล้วไม่อยากตื่นมาอีก", "ดูละครจบแล้วอยากฆ่าตัวตาย",
        "เขาบอกว่าจะฆ่า ขำปะ กินหมูกระทะอยู่"})
    void graveWordsBesideAStoryStillBringAPerson(String text) {
        assertTrue(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.MEDIUM), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ในละครพ่อเลี้ยงข่มขืนนางเอก", "พระเอกโดนพ่อตบ ร้องไห้เลย", "ในหนังพระเอกโดนยิงตาย",
        "ตายอีกแล้ว แรงก์ตก 555", "บอสไฟนอลถือดาบไล่ฟันในเกม"})
    void whatIsTheStorysOwnBringsNobody(String text) {
        assertFalse(RULES.assess(Talk.of(text)).level().atLeast(RiskLevel.MEDIUM), text);
    }

    @ParameterizedTest
    @CsvSource({"SCOPE-story,ในละครพ่อเลี้ยงข่มขืนนางเอก,0,6", "SCOPE-everyday-joke,อยากตาย ขำ กินขนมไม่ลง,8,10"})
    void aPersonSeesWhyItStandsLowerThanItsRule(String id, String text, int start, int end) {
        Assessment found = RULES.assess(Talk.of(text));
        var reason = found.reasons().stream().filter(one -> one.rule().equals(id)).findFirst().orElseThrow();
        assertEquals(text.substring(start, end), text.substring(reason.start(), reason.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"วันนี้ดูละครสนุกดี", "หนูโดนขู่จะปล่อยรูป", "อยู่บนดาดฟ้า ฟังเพลงอยู่ ขำๆ"})
    void nothingIsSaidOfAStoryThatHeldNothingDown(String text) {
        assertTrue(RULES.assess(Talk.of(text)).reasons().stream().noneMatch(one -> one.rule().startsWith("SCOPE")));
    }
}
