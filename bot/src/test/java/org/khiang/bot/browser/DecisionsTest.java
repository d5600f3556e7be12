package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.bot.Program;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** A counsellor and two supervisors: what nobody decides alone, who was first, and what is learnt afterwards. */
@Tag("story")
class DecisionsTest extends Story {
    private static final String WHY = "พ่อยังอยู่หน้าห้อง และในบ้านไม่มีผู้ใหญ่คนอื่น";

    @Override
    Program start() {
        Program demo = Program.demo(dir);
        demo.get(Staff.class).add("nok", "นก", Role.SUPERVISOR);
        return demo;
    }

    @Test
    void twoSignOneIsFirstAndTheWorkIsReviewedForLearning() {
        Page fon = talking();
        Page or = board("or", 1440);
        Page nok = board("nok", 1280);
        callsOut(fon);
        signs(or, nok);
        assertThat(fon.locator(".decision-strip")).containsText("ลงชื่อแล้ว");
        lowers(fon, nok);
        click(fon, "ส่งคืนบอต…");
        fon.locator("hand-back").getByRole(AriaRole.BUTTON).last().click();
        reviews(or);
        fon.locator(".nav").getByText("ทบทวนของฉัน").click();
        assertThat(fon.locator(".own-review")).containsText("มีคำถามที่ชี้นำ");
        looksWell(fon, "f6-own-review");
        fon.locator(".own-review textarea").fill("ขอบคุณ จะลองถามแบบเปิด");
        click(fon, "ส่งคำตอบ");
        assertThat(fon.locator(".own-review")).containsText("คำตอบของนักให้คำปรึกษา");
        or.locator(".nav a").first().click();
        or.locator(".room-views a").nth(2).click();
        assertThat(or.locator("review-list")).containsText("นักให้คำปรึกษาตอบแล้ว");
    }

    private Page talking() {
        Page fon = signedIn("fon", 1440);
        phone("พ่อเอามีดไล่อยู่ตอนนี้");
        assertThat(fon.getByRole(AriaRole.ALERTDIALOG)).isVisible();
        fon.waitForTimeout(1300);       // the first second takes no key, so that typing never accepts
        fon.keyboard().press("Alt+r");
        click(fon, "อ่านแล้ว");
        assertThat(fon.locator("#draft")).isEnabled();
        return fon;
    }

    private Page board(String login, int width) {
        Page page = signedIn(login, width);
        page.locator(".room-views a").nth(1).click();
        assertThat(page.locator("decision-list")).containsText("ไม่มีอะไรรอลายเซ็น");
        return page;
    }

    private void callsOut(Page fon) {
        click(fon, "เสนอการตัดสินใจ…");
        Locator form = fon.locator("propose-decision");
        form.locator("#p-code").selectOption("CALL_OUT");
        form.locator("#f-childWish").fill("อยากให้มีคนมาเดี๋ยวนี้");
        form.getByLabel("บอกก่อนทำ").check();
        form.locator("input[name=callTo][value='191']").check();
        form.locator("#f-placeSource").fill("เด็กบอกชื่อซอย");
        form.locator("#f-arrivalRisk").fill("เขาอาจเห็นรถ");
        form.locator("#f-agreedWord").fill("มะลิ");
        form.locator("#f-why").fill("ตามนโยบาย เพื่อความปลอดภัย");
        form.locator("input[name=movesChild][value=NO]").check();
        click(fon, "เสนอ");
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("ต้องเป็นเหตุผลของเด็กคนนี้");
        form.locator("#f-why").fill(WHY);
        form.locator(".act-first input").check();
        form.locator("#p-consent").selectOption("พี่อ้อ");
        looksWell(fon, "f1-propose");
        click(fon, "จดว่าทำไปก่อน และขอลายเซ็น");
        assertThat(fon.locator(".decision-strip")).containsText("รอคนที่สองลงชื่อ");
    }

    private void signs(Page or, Page nok) {
        assertThat(or.locator(".room-views a").nth(1)).hasText("รอลายเซ็น (1)");
        looksWell(or, "f2-to-sign");
        click(or, "อ่านและลงชื่อ");
        click(nok, "อ่านและลงชื่อ");
        assertThat(or.locator("decision-sheet dialog")).containsText(WHY);
        assertThat(nok.locator("decision-sheet dialog")).containsText(WHY);
        looksWell(or, "f3-sheet");
        click(or, "ลงชื่อ");
        assertThat(or.locator("decision-sheet dialog")).containsText("พี่อ้อลงชื่อ");
        nok.locator("#sheet-reason").fill("ยังไม่รู้ว่าซอยไหนแน่");
        click(nok, "ไม่เห็นด้วย");
        assertThat(nok.getByRole(AriaRole.ALERT)).containsText("พี่อ้อตัดสินใจไปก่อนแล้ว: ลงชื่อแล้ว");
        looksWell(nok, "f3b-who-was-first");
        click(or, "ปิด");
        click(nok, "ปิด");
    }

    private void lowers(Page fon, Page nok) {
        click(fon, "ปรับระดับ…");
        Locator form = fon.locator("change-level");
        form.locator("input[name=level][value=HIGH]").check();
        form.locator("#f-childWish").fill("อยากอยู่กับครูต่อ");
        form.locator("input[name=childTold][value=BEFORE]").check();
        form.locator("input[name=lowerReason][value=PROTECTIVE_ADULT]").check();
        form.locator("#f-why").fill("ครูเวรอยู่กับเด็กแล้วและโทรยืนยัน");
        looksWell(fon, "f4-level");
        click(fon, "เสนอให้ลดระดับ");
        click(nok, "อ่านและลงชื่อ");
        click(nok, "ลงชื่อ");
        assertThat(nok.locator("decision-sheet dialog")).containsText("พี่นกลงชื่อ");
        click(nok, "ปิด");
        assertThat(fon.locator(".level-steps")).containsText("พี่นกลงชื่อ");
        looksWell(fon, "f4b-lowered");
    }

    private void reviews(Page or) {
        Locator tab = or.locator(".room-views a").nth(2);
        assertThat(tab).hasText("ทบทวน (1)", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        tab.click();
        looksWell(or, "f5-reviews");
        click(or, "รับทบทวน");
        assertThat(or.locator("review-sheet .rubric fieldset")).hasCount(12);
        for (int part = 1; part <= 12; part++) {
            Locator points = or.locator("input[name=R" + part + "]");
            points.nth(part == 3 ? 0 : 2).check();
            or.locator("#line-of-R" + part).selectOption(new SelectOption().setIndex(1));
        }
        or.locator("#review-summary").fill("มีคำถามที่ชี้นำ ลองถามแบบเปิด");
        looksWell(or, "f5b-rubric");
        click(or, "จบการทบทวน");
        assertThat(or.locator("review-list .panel-warn")).containsText("คุยกับนักให้คำปรึกษาวันนี้");
        looksWell(or, "f5c-today");
    }
}
