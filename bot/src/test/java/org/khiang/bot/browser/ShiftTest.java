package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.bot.Program;
import org.khiang.bot.Team;
import org.khiang.conversations.Queue;

/** A shift as counsellors live it: offers to the right person, a no without blame, a break, one's own day. */
@Tag("story")
class ShiftTest extends Story {
    private static final String BLACKMAIL = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";

    @Override
    Program start() {
        return Program.caring(dir);
    }

    @Test
    void anOfferComesToOneAndARefusalAsksTheNextAndAfterTheTalkComesABreak() {
        Page fon = signedIn("fon", 1440);
        Page koi = signedIn("koi", 1440);
        phone(BLACKMAIL);
        Locator offer = fon.locator(".q-offer");
        assertThat(offer).containsText("รับภายใน");
        assertThat(koi.locator(".rail")).containsText("เสนอให้พี่ฝน");
        assertThat(koi.locator(".q-offer")).hasCount(0);
        looksWell(fon, "20-offer");
        click(fon, "รับไม่ได้…");
        assertThat(fon.locator(".say-no .stack button")).hasCount(3);
        looksWell(fon, "21-three-reasons");
        click(fon, "วันนี้ยังไม่พร้อมเรื่องนี้");
        assertThat(koi.locator(".q-offer")).containsText("รับภายใน");
        koi.keyboard().press("Alt+r");
        assertThat(koi.locator(".talk")).containsText(BLACKMAIL);
        ends(koi);
        assertThat(koi.locator("status-bar")).containsText("ถึงเวลาพัก 5 นาที");
        assertThat(koi.locator(".rail-foot")).containsText("1 จาก 4");
        looksWell(koi, "22-break");
        click(koi, "ไม่พักรอบนี้ (ได้ครั้งเดียวในเวรนี้)");
        assertThat(koi.locator(".shift-now")).containsText("เข้าเวร");
    }

    @Test
    void anEmergencyIsOfferedWithItsSecondsAndMayBeRefusedToo() {
        Page fon = signedIn("fon", 1440);
        Page koi = signedIn("koi", 1440);
        phone("พ่อเอามีดไล่อยู่ตอนนี้");
        assertThat(fon.locator(".ring")).containsText("วินาทีให้รับ");
        assertThat(koi.locator("status-bar")).containsText("เสนอให้");
        Chromium.shoot(fon, "23-emergency-offer");      // twenty seconds are short: the rules are asked of the next
        fon.locator(".btn-no").click();
        assertThat(fon.locator(".say-no .stack button")).hasCount(3);
        Chromium.shoot(fon, "24-emergency-reasons");
        click(fon, "ตอนนี้ดูแลเต็มมือแล้ว");
        assertThat(koi.getByRole(AriaRole.ALERTDIALOG)).isVisible();
        looksWell(koi, "24-emergency-for-the-next");
        koi.keyboard().press("Alt+r");
        assertThat(koi.getByRole(AriaRole.ALERTDIALOG)).not().isVisible();
    }

    @Test
    void onePausesAndGoesByKeyboardAndKeepsADayOfOnesOwn() {
        Page fon = signedIn("fon", 1440);
        fon.locator(".shift-now").focus();
        fon.keyboard().press("Enter");
        fon.getByLabel("ขอพักเอง").press(" ");
        assertThat(fon.locator("status-bar")).containsText("กำลังพัก");
        phone(BLACKMAIL);
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        assertThat(fon.locator(".q-offer")).hasCount(0);
        looksWell(fon, "25-pause");
        click(fon, "กลับมาแล้ว");
        assertThat(fon.locator(".q-offer")).hasCount(1);
        click(fon, "วันนี้ของฉัน…");
        fon.getByLabel("กลาง ๆ").first().check();
        fon.getByLabel("ถูกกลั่นแกล้ง").check();
        looksWell(fon, "26-own-day");
    }

    @Test
    void whoIsInvolvedGivesTheChildAwayAndTheBoardShowsIt() {
        Page fon = signedIn("fon", 1440);
        phone(BLACKMAIL);
        assertThat(fon.locator(".q-offer")).hasCount(1);
        fon.keyboard().press("Alt+r");
        assertThat(fon.locator(".talk")).containsText(BLACKMAIL);
        click(fon, "มีส่วนเกี่ยวข้อง…");
        looksWell(fon, "27-involved");
        click(fon, "มีส่วนเกี่ยวข้อง");
        assertThat(fon.locator("body")).not().containsText(BLACKMAIL);
        assertThat(fon.locator(".q-offer")).hasCount(0);
        Page or = signedIn("or", 1440);
        assertThat(or.locator("care-panel")).containsText("แจ้งว่ามีส่วนเกี่ยวข้อง");
        looksWell(or, "28-board");
        Page admin = signedIn("admin", 1440);
        admin.getByRole(AriaRole.BUTTON, named("โปรไฟล์ของฝน")).click();
        assertThat(admin.getByLabel("ผ่านการรับรองเคสฉุกเฉิน")).isChecked();
        looksWell(admin, "29-profile");
    }

    private void ends(Page koi) {
        click(koi, "อ่านแล้ว");
        Team.noReportNeeded(program, program.get(Queue.class).mine().values().iterator().next().get(0).conversation());
        click(koi, "จบเคส…");
        koi.getByLabel("ทบทวนระดับความเร่งด่วนแล้ว").check();
        koi.getByLabel("เด็กไม่อยากให้ติดตาม").check();
        koi.getByLabel("บอกทางกลับมาให้เด็กแล้ว").check();
        koi.getByLabel("รหัสปิดเคส").selectOption("C01");
        click(koi, "จบเคส");
    }
}
