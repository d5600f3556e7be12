package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.khiang.conversations.dialogue.facts.Limit;
import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** What a child told in passing is known, and nothing is taken for told that was not (P4). */
class ToldInPassingTest {

    private static Map<String, String> told(String slot, String asked, String typed) {
        return Chat.SCRIPT.passing().facts().in(Chat.SCRIPT.words().spelling.letters(typed), Set.of(slot), asked);
    }

    private static void tells(String slot, String value, String... texts) {
        for (String typed : texts) {
            assertEquals(value, told(slot, "", typed).get(slot), slot + " in " + typed);
        }
    }

    private static void tellsNothing(String slot, String... texts) {
        for (String typed : texts) {
            assertEquals(Map.of(), told(slot, "", typed), slot + " in " + typed);
        }
    }

    private static void limit(String by, String... texts) {
        for (String typed : texts) {
            assertEquals(by, told("deadline", "", typed).get("deadlineBy"), typed);
        }
    }

    @Test
    void aTimeLimitIsReadByTheThaiClock() {
        limit("20:00", "เขาบอกถ้าไม่ส่งเพิ่มภายในสองทุ่มจะโพสต์", "ให้เวลาถึง 2 ทุ่ม", "ต้องส่งก่อน 20.00",
                "ให้ถึง ๒๐:๐๐ น.");
        limit("21:00", "ให้เวลาถึงสามทุ่ม");
        limit("20:30", "ให้เวลาถึงสองทุ่มครึ่ง");
        limit("03:00", "เขาให้เวลาถึงตีสาม");
        limit("15:00", "ภายในบ่ายสาม", "ก่อนบ่ายสามโมง");
        limit("13:00", "ภายในบ่ายโมง");
        limit("17:00", "ก่อนห้าโมงเย็น");
        limit("08:00", "ก่อนแปดโมงเช้า");
        limit("12:00", "ภายในเที่ยง");
        limit("00:00", "ถึงเที่ยงคืน");
        limit("PT1H", "เหลืออีกชั่วโมงเดียว", "เหลืออีก 1 ชั่วโมง");
        limit("PT30M", "เหลืออีกครึ่งชั่วโมง", "เหลือเวลา 30 นาที");
        limit("P2D", "ให้เวลาอีกสองวัน", "ภายใน 2 วัน");
        limit("P0D", "ถ้าไม่ส่งคืนนี้จะปล่อย", "ภายในวันนี้");
        limit("P1D", "ถ้าไม่โอนพรุ่งนี้เขาจะปล่อย");
        limit("MONDAY", "เขาจะเอารูปไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์", "ให้เวลาถึงจันทร์หน้า");
        limit("SUNDAY", "ถ้าไม่โอนก่อนวันอาทิตย์เขาจะลง");
        limit("P7D", "ให้เวลาถึงอาทิตย์หน้า");
    }

    @Test
    void aDayOfTheWeekIsTheNextOneAndIsNotDangerWithinHours() {
        Instant sundayEvening = Instant.parse("2026-11-22T12:00:00Z");
        assertEquals(Instant.parse("2026-11-23T16:59:59.999999999Z"), new Limit("MONDAY").end(sundayEvening).get());
        assertEquals(Instant.parse("2026-11-22T16:59:59.999999999Z"), new Limit("SUNDAY").end(sundayEvening).get());
        assertFalse(new Limit("MONDAY").soon());
        assertEquals("DAYS", told("deadline", "", "ถ้าไม่โอนเงินภายในวันจันทร์เขาจะส่ง").get("deadline"));
    }

    @Test
    void anHourThatIsNoLimitIsNone() {
        tellsNothing("deadline", "เมื่อวานสองทุ่มเขาทักมา", "หนูนอนสามทุ่ม", "เขาตีสามที", "โทรมาตอนบ่ายสาม",
                "วันนี้ไปโรงเรียน", "รอสองวันแล้ว", "วันจันทร์มีสอบ", "พี่จันทร์ให้เวลาคุย");
    }

    @Test
    void askedForATimeTheBareWordsAreTheAnswer() {
        assertEquals("TODAY", told("deadline", "deadline", "สองทุ่มค่ะ").get("deadline"));
        assertEquals("DAYS", told("deadline", "deadline", "อีกสองวัน").get("deadline"));
        assertEquals("DAYS", told("deadline", "deadline", "พรุ่งนี้").get("deadline"));
        assertEquals("TODAY", told("deadline", "deadline", "คืนนี้").get("deadline"));
        assertEquals("DAYS", told("deadline", "deadline", "วันเสาร์นี้").get("deadline"));
    }

    @Test
    void anAgeIsTheChildsOwn() {
        tells("ageBand", "C", "หนูอยู่ ป.5 ค่ะ", "หนูอายุ 11 ขวบ", "ผม 11", "11 ขวบ", "พี่ในเกมจะให้เพชร ผม 11",
                "ผมอายุ๑๐", "เราเรียนอยู่ประถม");
        tells("ageBand", "T", "หนูอยู่ ม.2", "อายุ 15 ปี", "ผมอยู่มัธยม", "หนู 14");
        tellsNothing("ageBand", "น้องหนู 5 ขวบ", "ลูกสาว 9 ขวบบอกว่าปู่จับ", "เรื่องมันนานแล้วตอน ป.4",
                "ตอนหนูอยู่ ป.4", "เพื่อนอยู่ ม.2", "อยู่กับน้องสองขวบ", "คุยกันมา 6 ปีแล้ว", "โอนไป 500");
    }

    @Test
    void aProvinceIsWhereTheChildIs() {
        tells("province", "เชียงใหม่", "หนูอยู่เชียงใหม่ค่ะ", "ตอนนี้อยู่จังหวัดเชียงใหม่", "อยู่ จ.เชียงใหม่");
        tells("province", "นครราชสีมา", "ผมอยู่โคราช");
        tells("province", "เลย", "อยู่จังหวัดเลย");
        tells("province", "แพร่", "หนูอยู่จังหวัดแพร่");
        tellsNothing("province", "เขาอยู่เชียงใหม่", "กลัวมากเลย", "เขาจะแพร่รูป", "ยังอยู่เลย", "แฟนอยู่กรุงเทพ",
                "ตากผ้าอยู่");
        assertEquals("ตาก", told("province", "province", "ตาก").get("province"));
        assertEquals("ลำปาง", told("province", "province", "ลำปาง").get("province"));
    }

    @Test
    void whoDidItIsOnlyTakenFromWordsOfHarm() {
        tells("offenderAccess", "HOME", "พ่อเลี้ยงเข้ามาในห้อง", "โดนพ่อตี", "แม่ตีทุกวัน", "เขาอยู่บ้านเดียวกัน");
        tells("offenderAccess", "SCHOOL", "โดนครูตี", "เพื่อนในห้องล้อ", "รุ่นพี่บังคับ");
        tells("offenderAccess", "RELATIVE", "ลุงชอบเข้ามาในห้อง", "โดนลูกพี่ลูกน้องแกล้ง");
        tells("offenderAccess", "PARTNER", "แฟนเก่าขู่", "แฟนตบ");
        tells("offenderAccess", "ONLINE", "คนในเกมขู่หนู", "รู้จักกันในเกม", "พี่ในเกมจะเติมเพชรให้");
        tells("offenderAccess", "UNKNOWN", "ไม่รู้ว่าใครทำ");
        tellsNothing("offenderAccess", "ยังไม่ได้บอกแม่เลย", "พ่อไม่รู้เรื่อง", "ครูใจดี", "แม่ไปทำงาน",
                "จะส่งให้แม่ดู", "อยู่กับยาย");
    }

    @Test
    void whetherItGoesOnIsRead() {
        tells("ongoing", "ONGOING", "ยังโดนอยู่", "เขาตีทุกวัน", "โดนล้อตลอด", "เขายังขู่อยู่", "ไม่ยอมเลิกสักที");
        tells("ongoing", "STOPPED", "เขาเลิกทำแล้ว", "หยุดแล้วค่ะ", "ไม่โดนแล้ว");
        tells("ongoing", "TODAY", "เพิ่งโดนเมื่อกี้", "วันนี้ก็โดน");
        tellsNothing("ongoing", "อยากให้หยุด", "เครียด", "ไม่รู้");
    }

    @Test
    void beingAloneIsTheChildsOwnWordAndNotAQuestionOfAnothers() {
        tells("screenPrivacy", "ALONE", "ตอนนี้อยู่คนเดียว", "หนูอยู่บ้านคนเดียว", "อยู่ห้องคนเดียวค่ะ");
        tells("screenPrivacy", "NEARBY", "แม่อยู่ข้างๆ", "เขาดูมือถือ", "แม่ชอบเช็คแชต",
                "ตอนนี้อยู่คนเดียว แต่แม่อยู่ใกล้ๆ");
        tells("screenPrivacy", "SHARED", "เครื่องนี้ของแม่");
        tellsNothing("screenPrivacy", "เขาถามว่าอยู่คนเดียวไหม", "ชอบอยู่คนเดียว", "ครูให้อยู่เย็นคนเดียว",
                "ไม่ได้อยู่คนเดียว", "หนูอยู่คนเดียวไม่ได้", "กลัวเวลาอยู่คนเดียว");
    }

    @Test
    void otherFactsAreReadWhereTheyAreClear() {
        tells("platform", "TELEGRAM", "ให้ไปคุยเทเลแกรม");
        tells("platform", "INSTAGRAM", "เจอในไอจี", "ทาง IG ค่ะ");
        tells("platform", "X", "คุยในทวิต");
        tellsNothing("platform", "big", "online");
        tells("spread", "PEERS", "คลิปหลุดทั้งโรงเรียนแล้ว", "เขาส่งให้เพื่อนไปแล้ว");
        tells("spread", "ONLINE", "เขาโพสต์ลงทวิต");
        tellsNothing("spread", "เขาขู่จะส่งให้เพื่อน", "จะลงทวิต");
        tells("trustedAdult", "MOTHER", "บอกแม่แล้ว", "ไว้ใจแม่ที่สุด");
        tells("trustedAdult", "NONE", "ไม่มีใครให้บอกเลย");
        tells("trustedAdult", "NOT_YET", "ไม่กล้าบอกใคร");
        tellsNothing("trustedAdult", "ยังไม่ได้บอกแม่", "ไม่กล้าบอกแม่", "เขาบอกว่าจะบอกครู", "ห้ามบอกแม่นะ");
        tells("paid", "true", "หนูโอนไปแล้ว", "จ่ายไปแล้วสองพัน");
        tellsNothing("paid", "เขาโอนมาแล้ว", "ยังไม่ได้โอนไป", "แม่โอนเงินไปแล้ว");
        tells("meetingWhen", "LATER", "นัดเจอวันเสาร์นี้");
        tells("meetingWhen", "TODAY", "เขานัดเจอเย็นนี้");
        tells("recency", "WITHIN_3_DAYS", "เมื่อคืนโดนบังคับ", "โดนเมื่อสองวันก่อน");
        tells("recency", "LONGER", "เรื่องมันนานแล้ว");
    }

    @Test
    void aQuestionThatWasAnsweredBeforeItWasAskedIsSkipped() {
        Chat chat = Chat.at("OPEN_INVITE").says("โดนล้อทุกวันเลย ไม่กล้าบอกใคร", RiskLevel.MEDIUM, Category.BULLYING);
        assertEquals("LISTEN", chat.state());
        assertEquals("WISH", chat.says("เพื่อนในห้องล้อ").state());
    }

    @Test
    void anAgeToldInTheFirstMessageIsNotAskedFor() {
        Chat chat = new Chat().says("หนูอยู่ ป.5 อยากคุยด้วย").taps("อยากคุย");
        assertEquals("PRIVACY_LIMITS", chat.state());
        assertEquals("C", chat.fact("ageBand"));
        assertTrue(chat.last.bubbles().get(0).contains("น้อง"));
    }

    @Test
    void whatIsTypedUnderAPersonIsKnownWhenTheBotIsBack() {
        Chat chat = Chat.at("WAITING").about(RiskLevel.HIGH, Category.SEXTORTION).knowing("handedOver", "true")
                .takenOver("ใบเตย").says("เขาให้เวลาอีกสองวัน").says("หนูอยู่ลำปางค่ะ").says("บอกแม่แล้ว").handedBack();
        assertEquals("DAYS", chat.fact("deadline"));
        assertEquals("ลำปาง", chat.fact("province"));
        assertEquals("MOTHER", chat.fact("trustedAdult"));
        assertEquals("MIN_SPREAD", chat.hears(Heard.tap("LISTEN_LIGHT:0")).says("มีอีกเรื่อง").state());
    }

    @Test
    void theAnswerInOtherWordsIsTheButton() {
        assertEquals("SCHOOL", Chat.at("MIN_ACCESS").says("ครูค่ะ").fact("offenderAccess"));
        assertEquals("EMERGENCY_NOW", Chat.at("MIN_DEADLINE").says("สองทุ่ม").state());
        Chat days = Chat.at("MIN_DEADLINE").about(RiskLevel.HIGH, Category.SEXTORTION).says("อีก 2 วันค่ะ");
        assertEquals("DAYS", days.fact("deadline"));
        assertEquals("MIN_SPREAD", days.state());
        assertEquals("SHARED_DEVICE", Chat.at("SCREEN_CHECK").says("แม่นั่งอยู่ข้างๆ").state());
    }

    @Test
    void aLimitWithinHoursIsDangerNow() {
        Chat chat = Chat.at("WAITING").about(RiskLevel.HIGH, Category.SEXTORTION).knowing("handedOver", "true")
                .says("เขาให้เวลาถึงสามทุ่ม");
        assertEquals("EMERGENCY_NOW", chat.state());
        assertEquals("21:00", chat.fact("deadlineBy"));
        Chat calm = Chat.at("LISTEN_LIGHT").about(RiskLevel.LOW, Category.DISTRESS).says("ต้องส่งการบ้านภายในสองทุ่ม");
        assertNotEquals("EMERGENCY_NOW", calm.state());
    }

    @Test
    void aScreenThatSomebodySeesIsBelievedAgainstWhatWasSaidBefore() {
        Chat chat = Chat.at("LISTEN").knowing("screenPrivacy", "ALONE").says("แม่อยู่ข้างๆ");
        assertEquals("NEARBY", chat.fact("screenPrivacy"));
        Chat other = Chat.at("LISTEN").knowing("screenPrivacy", "SHARED").says("ตอนนี้อยู่คนเดียว");
        assertEquals("SHARED", other.fact("screenPrivacy"));
    }

    @Test
    void whatIsToldOfAnotherChildIsNotTakenForTheWriters() {
        Chat chat = Chat.at("FRIEND").knowing("subject", "FRIEND").says("เพื่อนบอกว่า หนูอยู่ ป.5 อยู่คนเดียว",
                RiskLevel.MEDIUM, Category.BULLYING, Flag.ABOUT_ANOTHER_CHILD);
        assertEquals("", chat.fact("ageBand"));
        assertEquals("", chat.fact("screenPrivacy"));
    }

    @Test
    void underCoverNothingIsTakenForTheChilds() {
        assertEquals("", Chat.at("COVER").says("หนูอยู่เชียงใหม่").fact("province"));
        assertEquals("", Chat.at("TAKEOVER").says("หนูอยู่เชียงใหม่").fact("province"));
    }

    @Test
    void aRelationIsToldByAButtonOnly() {
        Chat chat = Chat.at("LISTEN").about(RiskLevel.HIGH, Category.SEXUAL_ABUSE).says("ลุงชอบเข้ามาในห้อง");
        assertEquals("RELATIVE", chat.fact("offenderAccess"));
        assertEquals("", chat.fact("offenderRelation"));
    }

    @Test
    void whoeverMayBeAtHomeMakesItHigh() {
        Chat chat = Chat.at("LISTEN").about(RiskLevel.MEDIUM, Category.PHYSICAL_VIOLENCE).says("พ่อเลี้ยงตี");
        assertEquals(RiskLevel.HIGH, chat.last.atLeast());
        assertEquals(List.of(), chat.labels().stream().filter("บอกคนที่ไว้ใจ"::equals).toList());
    }
}
