package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.bot.Team;
import org.khiang.conversations.Queue;

/** A talk is opened once more for one person and for hours, proposed, changed, taken back, and in the end erased. */
@Tag("story")
class ErasedTest extends Story {
    private static final String TOLD = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final String WHY = "เด็กกลับมาถามถึงสิ่งที่บอกไว้ครั้งก่อน";

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void whatTwoPeopleOpenIsReadByOneAndWhatTwoPeopleEraseByNobody() {
        talkedAndClosed();
        Page or = signedIn("or", 1440);
        Page may = signedIn("may", 1440);
        may.locator(".nav").getByText("ทบทวนของฉัน").click();
        opensTheTalk(or);
        proposesToReopen(or);
        changesIt(or);
        signs("dao");
        assertThat(may.locator("opened-talks")).containsText("เปิดให้คุณอ่าน");
        looksWell(may, "erased-2-opened");
        click(may, "อ่าน");
        assertThat(may.locator("sealed-talk")).containsText("อ่านได้อย่างเดียว");
        assertThat(may.locator("sealed-talk")).containsText(TOLD);
        looksWell(may, "erased-3-sealed-talk");
        proposesToErase(or);
        takesItBack(or);
        proposesToErase(or);
        Page dee = signs("dee");
        assertThat(dee.locator("erasure-list")).containsText("การคุยครั้งนี้");
        looksWell(dee, "erased-6-certificate");
        assertThat(may.locator("sealed-talk")).hasCount(0);
        assertFalse(may.locator("body").innerText().contains("เกม"), "it stayed on a screen");
        assertThat(or.locator("escalation-board")).containsText("ลบตามคำขอแล้ว");
        assertFalse(or.locator("escalation-board").innerText().contains("เกม"));
        looksWell(or, "erased-7-board");
        holds(dee);
    }

    private void talkedAndClosed() {
        Page fon = signedIn("fon", 1440);
        phone(TOLD);
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        fon.keyboard().press("Alt+r");
        click(fon, "อ่านแล้ว");
        Team.noReportNeeded(program, program.get(Queue.class).mine().values().iterator().next().get(0).conversation());
        fon.getByRole(AriaRole.TAB, named("นัดและปิดเคส")).click();
        fon.getByLabel("ทบทวนระดับความเร่งด่วนแล้ว").check();
        fon.getByLabel("เด็กไม่อยากให้ติดตาม").check();
        fon.getByLabel("บอกทางกลับมาให้เด็กแล้ว").check();
        fon.getByLabel("รหัสปิดเคส").selectOption("C01");
        click(fon, "จบเคส");
        assertThat(fon.locator(".talk")).containsText("ยังไม่ได้เปิดเคส");
        fon.close();
    }

    private static void opensTheTalk(Page or) {
        or.locator("escalation-board").getByRole(AriaRole.BUTTON, exactly("เปิดอ่าน…")).first().click();
        or.locator("#open-reason").fill("เด็กถามถึงเรื่องเดิม");
        or.locator("open-reason").getByRole(AriaRole.BUTTON).last().click();
        assertThat(or.locator("talk-reading")).containsText(TOLD);
    }

    private void proposesToReopen(Page or) {
        click(or, "เสนอการตัดสินใจ…");
        Locator form = or.locator("propose-decision");
        form.locator("#p-code").selectOption("REOPEN_SEALED");
        form.locator("#f-purpose").fill(WHY);
        form.locator("#f-reader").selectOption("พี่ฝน");
        form.locator("input[name=openHours][value='4']").check();
        click(or, "เสนอ");
        assertThat(or.locator(".decision-strip")).containsText("รอคนที่สองลงชื่อ");
    }

    private void changesIt(Page or) {
        Locator sheet = sheet(or, "รอคนที่สองลงชื่อ");
        click(or, "แก้ข้อเสนอ…");
        sheet.locator("#f-reader").selectOption("พี่เมย์");
        sheet.locator("input[name=openHours][value='1']").check();
        looksWell(or, "erased-1-change");
        click(or, "บันทึกฉบับใหม่");
        assertThat(sheet).containsText("บันทึกฉบับใหม่แล้ว");
        assertThat(sheet).containsText("พี่เมย์");
        click(or, "ปิด");
    }

    /** The one who waits to be signed, by this person; the page stays open. */
    private Page signs(String login) {
        Page page = signedIn(login, 1280);
        if (!login.equals("dee")) {
            page.locator(".room-views a").nth(1).click();
        }
        click(page, "อ่านและลงชื่อ");
        click(page, "ลงชื่อ");
        assertThat(page.locator("decision-sheet dialog")).containsText("ลงชื่อ");
        click(page, "ปิด");
        return page;
    }

    private void proposesToErase(Page or) {
        click(or, "เสนอการตัดสินใจ…");
        Locator form = or.locator("propose-decision");
        form.locator("#p-code").selectOption("ERASE");
        form.locator("#f-childWish").fill("อยากให้ลบที่คุยกัน");
        form.locator("input[name=childTold][value=BEFORE]").check();
        form.locator("input[name=eraseScope][value=TALK]").check();
        form.locator("#f-legalGround").fill("มาตรา 33");
        form.locator("#f-why").fill("เด็กขอเองและไม่มีเรื่องค้าง");
        click(or, "เสนอ");
        assertThat(or.locator(".decision-strip")).containsText("ลบข้อมูล");
    }

    private void takesItBack(Page or) {
        Locator sheet = sheet(or, "รอคนที่สองลงชื่อ");
        click(or, "ถอนข้อเสนอ…");
        looksWell(or, "erased-4-take-back");
        click(or, "ถอนข้อเสนอ");
        assertThat(sheet).containsText("ถอนข้อเสนอแล้ว");
        looksWell(or, "erased-5-taken-back");
        click(or, "ปิด");
    }

    private void holds(Page dee) {
        dee.getByLabel("เลขการคุย").fill("K-1001");
        dee.getByLabel("ถึงวันที่").fill("2030-01-01");
        click(dee, "เก็บไว้");
        assertThat(dee.locator("erasure-list").getByRole(AriaRole.ALERT)).containsText("ลบตามคำขอแล้ว");
        assertEquals(List.of(), chromium.faults());
    }

    private static Locator sheet(Page page, String state) {
        page.locator(".decision-badge").getByText(state).first().click();
        Locator sheet = page.locator("decision-sheet dialog");
        assertThat(sheet).isVisible();
        return sheet;
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
