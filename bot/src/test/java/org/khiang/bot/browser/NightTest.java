package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One night: two counsellors, a supervisor and three children at once, and no word comes to the wrong screen. */
@Tag("story")
class NightTest extends Story {
    private static final String BLACKMAIL = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final String KNIFE = "พ่อเอามีดไล่อยู่ตอนนี้";
    private static final String PICTURE = "มีคนขู่จะปล่อยรูปหนู หนูไม่กล้าบอกใคร";

    private Page fon;
    private Page may;
    private Page or;

    @Test
    void whoIsCalledToAnEmergencyLeavesNoOtherChildAlone() {
        fon = signedIn("fon", 1440);
        may = signedIn("may", 1440);
        or = signedIn("or", 1440);
        Page first = phone(BLACKMAIL);
        takes(fon, BLACKMAIL);
        says(fon, first, "พี่อ่านแล้วนะ เรื่องนี้ไม่ใช่ความผิดของเรา");
        Page danger = emergency();
        says(fon, danger, "พี่อยู่ตรงนี้นะ ตอนนี้อยู่ในห้องที่ล็อกได้ไหม");
        comesToMay(first);
        says(may, first, "พี่เมย์อ่านครบแล้ว คุยต่อจากเดิมได้เลย");
        Page third = phone(PICTURE);
        takes(may, PICTURE);
        says(may, third, "ขอบคุณที่เล่าให้พี่ฟังนะ");
        looksWell(or, "night-4-board");
        looksWell(may, "night-5-two-talks");
        looksWell(fon, "night-6-one-emergency");
        hearsNothingOf(fon, BLACKMAIL, PICTURE);
        hearsNothingOf(may, KNIFE);
        hearsNothingOf(or, BLACKMAIL, KNIFE, PICTURE);
        assertEquals(0, danger.getByText("พี่เมย์").count());
        assertEquals(0, third.getByText("พี่ฝน").count());
    }

    /** Only who is certified for it is called; the colleague's screen stays calm, the board does not. */
    private Page emergency() {
        Page phone = phone(KNIFE);
        Locator alarm = fon.getByRole(AriaRole.ALERTDIALOG);
        assertThat(alarm).isVisible();
        assertThat(or.locator(".bar-emergency")).isVisible();
        looksWell(or, "night-1-board-emergency");
        assertFalse(may.getByRole(AriaRole.ALERTDIALOG).isVisible(), "somebody not certified is called");
        fon.keyboard().press("Alt+r");
        assertThat(alarm).not().isVisible();
        assertThat(fon.locator(".talk")).containsText(KNIFE);
        return phone;
    }

    /** The supervisor puts the child back whom nobody talks with now, and it is told once who comes. */
    private void comesToMay(Page first) {
        click(or, "คืนเข้าคิวที่เดิม");
        assertThat(may.locator(".q-offer")).isVisible();
        looksWell(may, "night-2-offered");
        takes(may, BLACKMAIL);
        click(may, "อ่านแล้ว");
        assertThat(first.getByText("พี่เมย์")).hasCount(1);
        Chromium.shoot(first, "night-3-phone");
    }

    private static void takes(Page counsellor, String told) {
        assertThat(counsellor.locator(".q-offer")).isVisible();
        counsellor.keyboard().press("Alt+r");
        assertThat(counsellor.locator(".talk")).containsText(told);
    }

    private static void says(Page counsellor, Page phone, String words) {
        assertThat(counsellor.locator(".talk")).isVisible();
        Locator read = counsellor.getByRole(AriaRole.BUTTON, named("อ่านแล้ว"));
        if (read.isVisible()) {
            read.click();
        }
        counsellor.locator("#draft").fill(words);
        counsellor.keyboard().press("Control+Enter");
        assertThat(phone.getByText(words)).hasCount(1);
    }

    private static void hearsNothingOf(Page page, String... told) {
        for (String words : told) {
            assertFalse(page.content().contains(words), "words are on a screen they are not for");
        }
    }
}
