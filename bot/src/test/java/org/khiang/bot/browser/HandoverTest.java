package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A child goes from one counsellor to the next, back to the bot, or to the supervisors: never out of all hands. */
@Tag("story")
class HandoverTest extends Story {
    private static final String DISCLOSURE = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final Map<String, String> SHEET = Map.of("where", "คุยถึงเรื่องบอกพ่อแม่ ยังไม่ได้ตัดสินใจ",
            "danger", "ไม่มีอันตรายตอนนี้ อยู่ในห้องคนเดียว", "wish", "อยากให้รูปไม่ถูกส่งต่อ ยังไม่อยากบอกที่บ้าน",
            "promised", "จะบอกวิธีแจ้งในแอปก่อนสองทุ่ม", "avoid", "ห้ามติดต่อที่บ้านและครูประจำชั้น",
            "window", "หลังสี่โมงเย็นถึงสองทุ่ม", "next", "ถามว่าคนนั้นทักมาอีกไหม แล้วไปต่อเรื่องแจ้งในแอป");

    @Test
    void aColleagueReadsTheSheetSaysNotedAndTheChildIsToldOnce() {
        Page fon = signedIn("fon", 1440);
        Page may = signedIn("may", 1440);
        Page phone = taken(fon);
        click(fon, "ส่งต่อ…");
        assertThat(fon.getByRole(AriaRole.BUTTON, named("ส่งใบส่งต่อ"))).isDisabled();
        fill(fon, "พี่เมย์");
        looksWell(fon, "handover-1-sheet");
        click(fon, "ส่งใบส่งต่อ");
        assertThat(fon.locator(".over-strip")).containsText("รอพี่เมย์ตอบ");
        assertThat(may.locator("receive-cards")).containsText("จากพี่ฝน");
        assertFalse(may.locator(".rail").innerText().contains("เกม"), "a card shows words of a child");
        looksWell(may, "handover-2-asked");
        click(may, "อ่านใบส่งต่อ");
        Locator sheet = may.getByRole(AriaRole.DIALOG);
        assertThat(sheet).containsText(SHEET.get("promised"));
        assertThat(sheet).containsText(DISCLOSURE);
        assertThat(fon.locator(".over-strip")).containsText("กำลังอ่าน");
        looksWell(may, "handover-3-reading");
        assertFalse(phone.locator("body").innerText().contains("พี่เมย์"), "told before it was noted");
        click(may, "รับทราบ");
        assertThat(phone.locator("body")).containsText("ขอแนะนำพี่เมย์");
        assertThat(may.locator(".over-came")).containsText("ใบส่งต่อจากพี่ฝน");
        assertThat(fon.locator("status-bar")).containsText("คนรับกดรับทราบแล้ว");
        may.locator("#draft").fill("สวัสดีนะ พี่อ่านทั้งหมดแล้ว");
        may.keyboard().press("Control+Enter");
        assertThat(phone.locator("body")).containsText("พี่อ่านทั้งหมดแล้ว");
        assertThat(phone.getByText("ขอแนะนำพี่เมย์")).hasCount(1);
        assertThat(phone.getByText("มาแล้วนะ")).hasCount(1);
        looksWell(may, "handover-4-received");
        Chromium.shoot(phone, "handover-5-phone");
    }

    @Test
    void aSheetHalfWrittenSurvivesAReloadAndARefusalLeavesTheChildWhereItWas() {
        Page fon = signedIn("fon", 1440);
        Page may = signedIn("may", 1280);
        taken(fon);
        click(fon, "ส่งต่อ…");
        fill(fon, "พี่เมย์");
        fon.waitForTimeout(1500);       // the typing pauses, and the sheet is kept
        fon.reload();
        click(fon, "ส่งต่อ…");
        assertThat(fon.getByLabel("ห้ามติดต่อใคร")).hasValue(SHEET.get("avoid"));
        click(fon, "ส่งใบส่งต่อ");
        click(may, "อ่านใบส่งต่อ");
        click(may, "รับไม่ได้ตอนนี้");
        assertThat(fon.locator(".over-strip")).containsText("พี่เมย์รับไม่ได้ตอนนี้ เด็กยังอยู่กับพี่");
        assertThat(may.locator("receive-talk")).not().containsText(DISCLOSURE);
        looksWell(fon, "handover-6-refused");
    }

    @Test
    void aTalkGoesBackToTheBotWhereTheCounsellorChooses() {
        Page fon = signedIn("fon", 1440);
        Page phone = taken(fon);
        click(fon, "ส่งคืนบอต…");
        fon.getByLabel("ตอนนี้ปลอดภัยไหม").check();
        looksWell(fon, "handover-7-back");
        click(fon, "ส่งคืน");
        assertThat(phone.locator("body")).containsText("ปลอดภัยไหม");
        assertThat(phone.locator("body")).containsText("เป็นบอตแล้ว");
        assertThat(phone.getByText("มาแล้วนะ")).hasCount(1);
        assertThat(fon.locator("status-bar")).containsText("ให้บอตแล้ว");
    }

    @Test
    void nobodySignsOutWhileAChildIsTalkingWithThem() {
        Page fon = signedIn("fon", 1440);
        Page or = signedIn("or", 1440);
        taken(fon);
        fon.locator("own-menu summary").click();
        click(fon, "ออกจากระบบ");
        Locator question = fon.locator("shift-end dialog");
        assertThat(question).containsText("ยังมีเด็กคุยอยู่กับพี่");
        assertThat(question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("ออกจากระบบ")))
                .isDisabled();
        looksWell(fon, "handover-8-shift-end");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("จบเคส…")).click();
        assertThat(fon.getByLabel("รหัสปิดเคส")).isVisible();
        fon.locator("own-menu summary").click();
        click(fon, "ออกจากระบบ");
        assertThat(or.locator("body")).containsText("ขู่กรรโชกทางเพศ");
        click(fon, "ให้หัวหน้าเวรดูแล");
        assertThat(question).containsText("ไม่มีเคสค้างแล้ว");
        looksWell(fon, "handover-9-settled");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("ออกจากระบบ")).click();
        assertThat(fon.locator("input[type=password]")).isVisible();
    }

    /** A child's phone, whose talk this counsellor has taken and read. */
    private Page taken(Page counsellor) {
        Page phone = phone(DISCLOSURE);
        assertThat(counsellor.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        counsellor.keyboard().press("Alt+r");
        click(counsellor, "อ่านแล้ว");
        assertThat(phone.locator("body")).containsText("พี่ฝน");
        return phone;
    }

    private static void fill(Page page, String colleague) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(colleague)).check();
        SHEET.forEach((field, text) -> page.locator("#over-" + field).fill(text));
        page.locator("#over-day").selectOption(LocalDate.now(ZoneId.of("Asia/Bangkok")).plusDays(1).toString());
        page.locator("#over-time").selectOption("16:30");
    }
}
