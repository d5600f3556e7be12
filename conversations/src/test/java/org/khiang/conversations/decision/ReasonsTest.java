package org.khiang.conversations.decision;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {
    private final Reasons reasons = new Reasons();

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "policy", "Policy.", "To be safe", "to be safe!!", "because of our policy",
        "It is the policy of the helpline", "just in case, better safe than sorry", "p o l i c y", "ตามนโยบาย",
        "เพื่อความปลอดภัย", "เพื่อความปลอดภัยของเด็กค่ะ", "กันไว้ก่อน", "เผื่อไว้ก่อนนะครับ", "ตามระเบียบและนโยบาย",
        "เพราะเป็นนโยบายของหน่วยงาน", "เพื่อ ความ ปลอดภัย", "เพื่อ\u200Bความปลอดภัย", "1234567890", "หัวหน้าสั่ง",
        "to be safe, policy, to be safe, policy, to be safe"})
    void aPhraseThatCouldStandUnderAnythingIsNoReason(String said) {
        assertFalse(reasons.says(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"พ่อเลี้ยงจะกลับบ้านคืนนี้ และไม่มีผู้ใหญ่คนอื่นอยู่ด้วย",
        "เพื่อความปลอดภัย เพราะเขานัดเจอน้องพรุ่งนี้เย็น", "The man will pick her up at six tonight",
        "To be safe: he has a key to her room", "ครูเวรอยู่กับเด็กแล้วและโทรยืนยัน"})
    void whatIsAboutThisChildIsAReasonEvenBesideAPhrase(String said) {
        assertTrue(reasons.says(said));
    }
}
