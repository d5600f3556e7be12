package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The people who own the words read the script, look at it as a graph, and walk it, without a line of Java. */
class ScriptRoomTest extends Story {
    @Test
    void aSupervisorFindsALineByItsWordsAndSeesItOnAPhone() {
        Page or = scriptRoom(1440);
        or.getByLabel("ค้นจากชื่อหรือคำที่พูด").fill("ตรงที่เธออยู่ตอนนี้ ปลอดภัยไหม");
        or.locator(".state-link").first().click();
        assertThat(or.locator(".sheet-head")).containsText("SAFETY_NOW");
        assertThat(or.locator(".ways")).containsText("อันตรายตอนนี้");
        assertThat(or.locator(".phone")).containsText("ตรงที่เธออยู่ตอนนี้");
        or.getByRole(AriaRole.BUTTON, named("ไม่เกิน 12")).click();
        assertThat(or.locator(".phone")).containsText("ตรงที่น้องอยู่ตอนนี้");
        Chromium.shoot(or, "8-script-state");
        assertEquals(List.of(), Chromium.barriers(or));
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void aSupervisorWalksFromTheDoorToAPersonWithTheRealTriage() {
        Page or = scriptRoom(1440);
        or.getByRole(AriaRole.BUTTON, named("ลองเดินจากต้น")).click();
        assertThat(or.locator(".phone-lines")).containsText("ที่นี่มีไว้รับฟังเด็กและวัยรุ่น");
        or.locator(".phone-in input").fill("มีคนขู่จะปล่อยรูปหนู หนูส่งไปเองค่ะ");
        or.keyboard().press("Enter");
        assertThat(or.locator("script-phone")).containsText("อยู่ในคิวแล้ว");
        assertThat(or.locator("script-phone")).containsText("H2");
        or.getByRole(AriaRole.BUTTON, named("พี่รับเคส")).click();
        assertThat(or.locator(".phone-lines")).containsText("พี่ฟ้า");
        Chromium.shoot(or, "9-script-walk");
        assertEquals(List.of(), Chromium.barriers(or));
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void theMapAndTheReportAreReachedByKeyboardAndHoldEveryState() {
        Page or = scriptRoom(1440);
        or.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("แผนที่")).press("Enter");
        assertThat(or.locator(".map-box")).hasCount(92);
        or.locator(".map-box[href$=LISTEN]").press("Enter");
        assertThat(or.locator(".map-box.is-open")).containsText("รับฟังเรื่องที่เล่า");
        Chromium.shoot(or, "10-script-map");
        assertEquals(List.of(), Chromium.barriers(or));
        or.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("ผลตรวจ")).press("Enter");
        assertThat(or.locator("script-report")).containsText("ยังไม่มีผู้ตรวจ");
        Chromium.shoot(or, "11-script-report");
        assertEquals(List.of(), Chromium.barriers(or));
        assertEquals(List.of(), chromium.faults());
    }

    private Page scriptRoom(int width) {
        Page or = signedIn("or", width);
        or.getByRole(AriaRole.LINK, named("บทพูด")).click();
        assertThat(or.locator(".phone")).isVisible();
        return or;
    }
}
