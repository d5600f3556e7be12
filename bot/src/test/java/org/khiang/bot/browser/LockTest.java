package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.bot.Program;

/** A counsellor walks away from the screen and comes back (CP-01). */
@Tag("story")
class LockTest extends Story {
    private static final String TOLD = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู";
    private static final String DRAFT = "พี่กำลังเขียนอยู่นะ";

    @Override
    Program start() {
        return Program.demo(dir, Map.of("KHIANG_LOCK_AFTER", "15s"));
    }

    @Test
    void aScreenThatNobodyTouchesShowsNoChildAndKeepsTheDraftUntilThePasswordIsGiven() {
        Page fon = signedIn("fon", 1440);
        Page phone = phone(TOLD);
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        fon.keyboard().press("Alt+r");
        assertThat(fon.locator(".talk")).containsText(TOLD);
        click(fon, "อ่านแล้ว");
        fon.locator("#draft").fill(DRAFT);
        Locator lock = fon.locator(".lock");
        assertThat(lock).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
        assertFalse(fon.content().contains(TOLD) || fon.content().contains(DRAFT), "the page still holds words");
        looksWell(fon, "40-locked");
        write(phone, "พ่อเอามีดไล่อยู่ตอนนี้");
        Page another = phone("พ่อเอามีดไล่อยู่ตอนนี้");
        assertThat(lock).containsText("มีเสียงเตือนฉุกเฉิน");
        assertFalse(fon.content().contains("มีด"));
        Chromium.shoot(fon, "41-locked-alarm");
        give(fon, "not-the-password");
        assertThat(lock).containsText("รหัสผ่านไม่ตรง");
        give(fon, chromium.passwordOf("fon"));
        assertThat(fon.locator("#draft")).hasValue(DRAFT);
        assertThat(fon.locator(".talk")).containsText(TOLD);
        another.close();
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void aScreenIsLockedByItsMenuAndALoadedPageStaysLocked() {
        Page or = signedIn("or", 1440);
        or.locator("own-menu summary").click();
        or.getByText("ล็อกหน้าจอ").click();
        assertThat(or.locator(".lock")).isVisible();
        or.reload();
        assertThat(or.locator(".lock")).isVisible();
        assertThat(or.locator(".board")).hasCount(0);
        give(or, chromium.passwordOf("or"));
        assertThat(or.locator(".board")).isVisible();
        assertEquals(List.of(), chromium.faults());
    }

    private static void give(Page page, String password) {
        page.locator("#lock-password").fill(password);
        page.keyboard().press("Enter");
    }
}
