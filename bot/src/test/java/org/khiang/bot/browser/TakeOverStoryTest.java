package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main job as four people live it, each at a screen of their own in a real browser. */
class TakeOverStoryTest extends Story {
    private static final String DISCLOSURE = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final String ANSWER = "สวัสดีนะ พี่อ่านที่เล่าไว้แล้ว ตอนนี้ยังสะดวกคุยไหม";

    @Test
    void aChildWritesAndReadsTheCounsellorsWordsOnItsPhone() {
        Page fon = signedIn("fon", 1440);
        Page may = signedIn("may", 1280);
        Page phone = phone(DISCLOSURE);
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        assertThat(may.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        assertFalse(fon.locator(".rail").innerText().contains("เกม"), "the queue shows words of a child");
        Chromium.shoot(fon, "1-queue");
        fon.keyboard().press("Alt+r");
        assertThat(fon.locator(".talk")).containsText(DISCLOSURE);
        assertThat(may.locator(".rail")).not().containsText("ขู่กรรโชกทางเพศ");
        assertThat(fon.locator("#draft")).isDisabled();
        Chromium.shoot(fon, "2-read-first");
        fon.getByRole(AriaRole.BUTTON, named("อ่านแล้ว")).click();
        assertThat(phone.locator("body")).containsText("พี่ฝน");
        Duration took = says(fon, phone, ANSWER);
        System.out.println("from the counsellor's key to the child's phone: " + took.toMillis() + " ms");
        assertTrue(took.toMillis() < 2000, "took " + took);
        write(phone, "สะดวกค่ะ อยู่ในห้องคนเดียว");
        assertThat(fon.locator(".talk")).containsText("อยู่ในห้องคนเดียว");
        Chromium.shoot(fon, "3-talk");
        Chromium.shoot(phone, "4-phone");
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void aSupervisorSeesWhoWaitsAndOpensOneOnlyWithAReason() {
        Page phone = phone(DISCLOSURE);
        Page or = signedIn("or", 1440);
        assertThat(or.locator("body")).containsText("ขู่กรรโชกทางเพศ");
        assertFalse(or.locator("body").innerText().contains("เกม"), "the board shows words of a child");
        Chromium.shoot(or, "5-board");
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void anEmergencyFillsTheScreenUntilItIsAccepted() {
        Page fon = signedIn("fon", 1440);
        Page phone = phone();
        write(phone, "พ่อเอามีดไล่อยู่ตอนนี้");
        Locator alarm = fon.getByRole(AriaRole.ALERTDIALOG);
        assertThat(alarm).isVisible();
        fon.waitForTimeout(1200);       // the first second takes no key, so that typing never accepts
        Chromium.shoot(fon, "6-emergency");
        fon.keyboard().press("Alt+r");
        assertThat(alarm).not().isVisible();
        assertThat(fon.locator(".talk")).containsText("พ่อเอามีด");
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void aConsoleThatHearsNothingSaysSoAndLocksTheDraftButKeepsIt() {
        Page fon = signedIn("fon", 1440);
        Page phone = phone(DISCLOSURE);
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        fon.keyboard().press("Alt+r");
        fon.getByRole(AriaRole.BUTTON, named("อ่านแล้ว")).click();
        assertThat(fon.locator(".talk")).not().containsText("กำลังส่ง");     // both bubbles of one call are told
        fon.locator("#draft").fill(ANSWER);
        program.close();
        program = null;
        assertThat(fon.locator(".top")).containsText("ไม่สด");
        assertThat(fon.locator("#draft")).not().isEditable();
        assertThat(fon.locator("#draft")).hasValue(ANSWER);
        Chromium.shoot(fon, "7-not-live");
        assertEquals(List.of(), chromium.faults());
    }

    private static Duration says(Page desk, Page phone, String words) {
        desk.locator("#draft").fill(words);
        Instant pressed = Instant.now();
        desk.keyboard().press("Control+Enter");
        phone.getByText(words).waitFor();
        return Duration.between(pressed, Instant.now());
    }
}
