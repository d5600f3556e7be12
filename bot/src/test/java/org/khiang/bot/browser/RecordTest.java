package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.bot.Team;
import org.khiang.conversations.Queue;

/** What is written about a child while talking, and what comes after the talk. */
@Tag("story")
class RecordTest extends Story {
    private static final String DISCLOSURE = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";

    @Test
    void theNoteIsWrittenWhileTalkingAndAReloadKeepsIt() {
        Page fon = talking();
        tab(fon, "บันทึก");
        Locator told = fon.getByLabel("เด็กบอกว่า (ข้อเท็จจริง เวลา)");
        told.fill("เด็กอ้างว่ามีคนในเกมขู่");
        assertThat(fon.locator(".pic")).containsText("ลองพูดว่า “บอกว่า”");
        told.fill("บอกว่ามีคนในเกมขู่ เมื่อวานตอนเย็น");
        fon.locator("child-quotes").first().locator("summary").click();
        fon.getByRole(AriaRole.CHECKBOX).first().check();
        assertThat(fon.locator(".rec-quotes li q").first()).containsText(DISCLOSURE);
        assertThat(fon.locator(".rec-state")).containsText("บันทึกแล้ว");
        looksWell(fon, "record-1-note");
        fon.reload();
        assertThat(fon.locator(".talk")).containsText(DISCLOSURE);
        tab(fon, "บันทึก");
        assertThat(fon.getByLabel("เด็กบอกว่า (ข้อเท็จจริง เวลา)")).hasValue("บอกว่ามีคนในเกมขู่ เมื่อวานตอนเย็น");
        assertThat(fon.locator(".rec-quotes q").first()).containsText(DISCLOSURE);
    }

    @Test
    void aPlanGoesToTheChildAsOneBubble() {
        Page fon = signedIn("fon", 1440);
        Page phone = phone(DISCLOSURE);
        takes(fon);
        tab(fon, "แผน");
        fon.getByLabel("สิ่งที่ทำเองได้").fill("ฟังเพลงที่ชอบ ออกไปเดินกับหมา");
        fon.getByLabel("ถ้าแย่ลงจะทำอะไร").fill("ทักมาที่นี่อีก");
        Locator services = fon.locator("fieldset").filter(
                new Locator.FilterOptions().setHasText("หน่วยงานที่ทักหรือโทรได้"));
        services.locator("summary").click();
        services.getByLabel("1387").first().check();
        click(fon, "ส่งให้เด็ก");
        assertThat(phone.locator("body")).containsText("ฟังเพลงที่ชอบ ออกไปเดินกับหมา");
        assertThat(phone.locator("body")).containsText("1387");
        assertThat(fon.locator(".pic")).containsText("ส่งทั้งแผน (ฉบับที่ 1)");
        looksWell(fon, "record-2-plan");
        Chromium.shoot(phone, "record-3-plan-on-the-phone");
    }

    @Test
    void aCaseIsNotEndedWhileAPromiseIsOpenAndThenItIs() {
        Page fon = talking();
        click(fon, "จบเคส…");
        fon.getByLabel("รับปากอะไร").fill("ถามหน่วยงานแล้วมาบอก");
        click(fon, "เพิ่ม");
        assertThat(fon.locator(".rec-promises")).containsText("ถามหน่วยงานแล้วมาบอก");
        fon.getByLabel("ทบทวนระดับความเร่งด่วนแล้ว").check();
        fon.getByLabel("เด็กไม่อยากให้ติดตาม").check();
        fon.getByLabel("รหัสปิดเคส").selectOption("C01");
        click(fon, "จบเคส");
        assertThat(fon.locator(".pic")).containsText("ยังมีเรื่องที่รับปากค้างอยู่");
        looksWell(fon, "record-4-closing-refused");
        click(fon, "ทำแล้ว");
        Team.noReportNeeded(program, program.get(Queue.class).mine().values().iterator().next().get(0).conversation());
        click(fon, "จบเคส");
        assertThat(fon.locator(".pic")).containsText("ยังไม่ได้บอกทางกลับมาให้เด็ก");
        fon.getByLabel("บอกทางกลับมาให้เด็กแล้ว").check();
        click(fon, "จบเคส");
        assertThat(fon.locator(".talk")).containsText("ยังไม่ได้เปิดเคส");
    }

    @Test
    void aFollowUpStandsOnTheCalendarWithoutAWordOfTheChild() {
        Page fon = talking();
        tab(fon, "นัดและปิดเคส");
        fon.getByLabel("ค่ำ").check();
        click(fon, "เด็กตกลง นัดติดตาม");
        assertThat(fon.locator(".rec-promises")).containsText("นัดไว้");
        fon.locator(".nav").getByText("ปฏิทิน").click();
        assertThat(fon.locator("calendar-page")).containsText("KC-101");
        assertFalse(fon.locator("calendar-page").innerText().contains("เกม"), "the calendar shows words of a child");
        looksWell(fon, "record-5-calendar");
        click(fon, "เปิดเคส");
        assertThat(fon.locator("own-case")).containsText("KC-101");
        looksWell(fon, "record-6-own-case");
        Page or = signedIn("or", 1440);
        or.locator(".nav").getByText("ปฏิทิน").click();
        assertThat(or.locator("open-cases")).containsText("KC-101");
        or.getByLabel("เลขเคส").fill("KC-101");
        or.getByLabel("เหตุผล").fill("ทบทวนเคสเมื่อคืน");
        click(or, "เปิด");
        assertThat(or.locator("case-reading")).containsText("อ่านอย่างเดียว");
        looksWell(or, "record-7-supervisor");
    }

    @Test
    void theRecordHoldsOnASmallScreen() {
        Page fon = signedIn("fon", 640);        // 1280 at 200 %
        phone(DISCLOSURE);
        takes(fon);
        fon.locator(".tabs").getByText("ภาพรวม").click();
        tab(fon, "บันทึก");
        assertThat(fon.getByLabel("ความเสี่ยง")).isVisible();
        looksWell(fon, "record-8-zoomed");
    }

    private Page talking() {
        Page fon = signedIn("fon", 1440);
        phone(DISCLOSURE);
        takes(fon);
        return fon;
    }

    private static void takes(Page fon) {
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        fon.keyboard().press("Alt+r");
        fon.getByRole(AriaRole.BUTTON, named("อ่านแล้ว")).click();
        assertThat(fon.locator("#draft")).isEnabled();
    }

    private static void tab(Page fon, String name) {
        fon.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
