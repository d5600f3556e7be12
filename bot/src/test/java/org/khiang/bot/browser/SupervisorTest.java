package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supervisor among three children at once: beside the counsellors, and in a talk only when one of them needs it. */
@Tag("story")
class SupervisorTest extends Story {
    private static final String FIRST = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final String SECOND = "พ่อตีหนูทุกวันเลย เมื่อคืนก็ตี กลัวมาก";
    private static final String THIRD = "เพื่อนในห้องล้อทุกวันเลย ไม่อยากไปโรงเรียน อยากคุยกับพี่";
    private static final String REASON = "ฝนขอให้อยู่เป็นเพื่อนในเคสนี้";
    private static final String WHISPER = "เรื่องเวลาเด็กตอบแล้วว่าวันจันทร์ ชวนเก็บแชตไว้ในเครื่องก่อนนะ";

    @Test
    void besideTheCounsellorsOfThreeChildrenAndInOneTalkWhenItIsNeeded() {
        Page or = signedIn("or", 1440);
        Page fon = signedIn("fon", 1440);
        Page first = taken(fon, FIRST);
        Page may = signedIn("may", 1440);
        Page second = taken(may, SECOND);
        phone(THIRD);
        assertThat(or.locator(".strip .n").first()).hasText("1");
        assertThat(or.locator("#talking")).containsText("พี่เมย์");
        assertFalse(or.locator("body").innerText().contains("เกม"), "the board shows words of a child");
        looksWell(or, "supervisor-1-board");

        listens(or, "พี่ฝน");
        assertThat(or.locator("listen-pane")).containsText(FIRST);
        assertThat(fon.locator(".talk")).containsText("พี่อ้อฟังอยู่");
        write(first, "เขาทักมาอีกแล้ว บอกว่าถึงวันจันทร์เหมือนเดิม");
        assertThat(or.locator("listen-pane")).containsText("เขาทักมาอีกแล้ว");
        whispers(or, WHISPER);
        assertThat(fon.locator(".line-whisper")).containsText("กระซิบจากพี่อ้อ");
        assertThat(fon.locator(".line-whisper")).containsText("เด็กไม่เห็น");
        whispers(fon, "ได้ค่ะพี่ เดี๋ยวชวน");
        assertThat(or.locator(".line-whisper").last()).containsText("เดี๋ยวชวน");
        looksWell(fon, "supervisor-2-whisper");
        looksWell(or, "supervisor-3-listening");
        click(or, "เลิกฟัง");
        assertThat(fon.locator(".talk")).not().containsText("พี่อ้อฟังอยู่");

        may.keyboard().press("F8");
        looksWell(may, "supervisor-4-asks-once");
        may.locator("call-help").getByRole(AriaRole.BUTTON, inside("ขอตัวช่วยด่วน")).click();
        assertThat(or.locator(".help-call")).containsText("พี่เมย์ขอตัวช่วยด่วน");
        assertThat(may.locator("call-strip")).containsText("รอหัวหน้าเวร");
        looksWell(or, "supervisor-5-called");
        click(or, "เข้าไปช่วย");
        assertThat(may.locator("call-strip")).containsText("พี่อ้อมาแล้ว");
        assertThat(or.locator("listen-pane")).containsText(SECOND);
        looksWell(may, "supervisor-6-helper-is-here");

        click(or, "เข้าไปดูแล…");
        or.locator("#step-reason").fill("เมย์ขอให้รับช่วงต่อ");
        looksWell(or, "supervisor-7-step-in");
        click(or, "ยืนยัน");
        assertThat(second.locator("body")).containsText("ขอแนะนำพี่อ้อ");
        assertThat(may.locator(".bar-told")).containsText("พี่อ้อรับช่วง");
        assertThat(may.locator(".bar-told")).containsText("เมย์ขอให้รับช่วงต่อ");
        looksWell(may, "supervisor-8-told-why");
        or.locator("#draft").fill("พี่อ้อเองนะ อ่านที่เล่าไว้แล้ว");
        or.keyboard().press("Control+Enter");
        assertThat(second.locator("body")).containsText("พี่อ้อเองนะ");
        assertThat(second.getByText("ขอแนะนำพี่อ้อ")).hasCount(1);
        looksWell(or, "supervisor-9-own-talk");
        click(may, "รับทราบ");
        assertThat(may.locator(".bar-told")).hasCount(0);
        for (Page phone : new Page[] {first, second}) {
            assertFalse(phone.locator("body").innerText().contains("กระซิบ"), "a child sees a whisper");
            assertFalse(phone.locator("body").innerText().contains("ชวน"), "a child sees a whisper");
        }
    }

    @Test
    void aColleagueIsAskedReadsThePictureAndAnswersByWhispering() {
        Page fon = signedIn("fon", 1440);
        Page phone = taken(fon, FIRST);
        Page may = signedIn("may", 1440);
        fon.keyboard().press("F2");
        assertThat(fon.locator("call-strip")).containsText("รอพี่เมย์ตอบ");
        assertThat(may.locator("consult-cards")).containsText("จากพี่ฝน");
        looksWell(may, "supervisor-10-asked");
        click(may, "ช่วยดู");
        assertThat(may.locator("listen-pane")).containsText("เห็นเฉพาะภาพรวม");
        assertThat(may.locator("listen-pane .line-child")).hasCount(0);
        whispers(may, "ลองถามก่อนว่ามีใครที่ไว้ใจอยู่ใกล้");
        looksWell(may, "supervisor-11-advising");
        assertThat(fon.locator(".line-whisper")).containsText("กระซิบจากพี่เมย์");
        assertThat(fon.locator("call-strip")).containsText("กระซิบคำตอบแล้ว");
        click(may, "ตอบแล้ว จบการปรึกษา");
        assertThat(fon.locator("call-strip")).not().containsText("พี่เมย์");
        assertThat(may.locator("body")).not().containsText("ไว้ใจอยู่ใกล้");
        assertFalse(phone.locator("body").innerText().contains("ไว้ใจอยู่ใกล้"), "a child sees a whisper");
    }

    @Test
    void aNewcomerHasAWhispererAndAColleagueGoesOnWhenTheSupervisorAsks() {
        Page or = signedIn("or", 1440);
        Page may = signedIn("may", 1440);
        Page phone = taken(may, SECOND);
        Page fon = signedIn("fon", 1440);
        or.locator(".pair-pick").selectOption(new SelectOption().setLabel("พี่ฝน"));
        assertThat(or.locator("care-panel")).containsText("พี่ฝนกระซิบให้เวรนี้");
        click(fon, "อ่านและกระซิบ");
        assertThat(fon.locator("listen-pane")).containsText(SECOND);
        whispers(fon, "ค่อยๆ ไปทีละเรื่องนะเมย์");
        assertThat(may.locator(".line-whisper")).containsText("กระซิบจากพี่ฝน");
        assertThat(may.locator(".talk-badges")).containsText("พี่ฝนอยู่เป็นเพื่อนพี่ใหม่");
        looksWell(fon, "supervisor-16-whisperer");
        click(fon, "เลิกฟัง");

        listens(or, "พี่เมย์");
        click(or, "เข้าไปดูแล…");
        or.locator("step-in").getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("พี่ฝน")).check();
        or.locator("#step-reason").fill("เด็กขอคุยกับพี่ที่อยู่มานาน");
        click(or, "ยืนยัน");
        assertThat(may.locator(".bar-told")).containsText("ให้พี่ฝน");
        assertThat(may.locator(".over-strip")).containsText("รอพี่ฝนตอบ");
        assertFalse(phone.locator("body").innerText().contains("พี่ฝน"), "told before it was read");
        looksWell(may, "supervisor-17-assigned");
        click(fon, "อ่านใบส่งต่อ");
        assertThat(fon.locator("receive-talk")).containsText("เด็กขอคุยกับพี่ที่อยู่มานาน");
        looksWell(fon, "supervisor-18-asked-to-go-on");
        click(fon, "รับทราบ");
        assertThat(phone.locator("body")).containsText("ขอแนะนำพี่ฝน");
        assertThat(or.locator("help-alarm")).containsText("การฟังจบแล้ว");
        assertFalse(phone.locator("body").innerText().contains("ทีละเรื่อง"), "a child sees a whisper");
    }

    @Test
    void theBoardIsUsedWithAThumb() {
        Page or = signedIn("or", 390);
        Page fon = signedIn("fon", 1280);
        taken(fon, FIRST);
        phone(SECOND);
        assertThat(or.locator(".talk-card")).containsText("พี่ฝน");
        looksWell(or, "supervisor-12-phone");
        or.locator(".phone-tabs a").nth(1).click();
        Chromium.shoot(or, "supervisor-13-phone-talking");
        fon.keyboard().press("F8");
        fon.locator("call-help").getByRole(AriaRole.BUTTON, inside("ขอตัวช่วยด่วน")).click();
        assertThat(or.locator(".help-call")).containsText("พี่ฝนขอตัวช่วยด่วน");
        looksWell(or, "supervisor-14-phone-called");
        click(or, "เข้าไปช่วย");
        assertThat(or.locator("listen-pane")).containsText(FIRST);
        looksWell(or, "supervisor-15-phone-listening");
    }

    private static void listens(Page supervisor, String counsellor) {
        Locator row = supervisor.locator("#talking tbody tr").filter(new Locator.FilterOptions()
                .setHasText(counsellor));
        row.getByRole(AriaRole.BUTTON, inside("ฟังหรือกระซิบ…")).click();
        supervisor.locator("#listen-reason").fill(REASON);
        looksQuiet(supervisor);
        click(supervisor, "เริ่มฟัง");
    }

    private static void looksQuiet(Page supervisor) {
        assertThat(supervisor.locator("listen-reason dialog")).containsText("เด็กไม่รู้ว่ามีคนฟัง");
    }

    private static void whispers(Page page, String words) {
        page.locator("#whisper-text").fill(words);
        page.keyboard().press("Enter");
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** A child's phone, whose talk this counsellor has taken and read. */
    private Page taken(Page counsellor, String words) {
        Page phone = phone(words);
        assertThat(counsellor.locator(".rail .q-offer")).isVisible();
        counsellor.keyboard().press("Alt+r");
        click(counsellor, "อ่านแล้ว");
        assertThat(phone.locator("body")).containsText("มาแล้วนะ");
        return phone;
    }
}
