package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.bot.OpenConsole;
import org.khiang.bot.Program;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** A new counsellor's first evening: a password from the administrator, a phone, a sheet of paper, and in. */
class DoorTest extends Story {
    private LineStandIn line;

    @Override
    Program start() {
        line = LineStandIn.start();
        return Program.live(dir, line, Map.of());
    }

    @AfterEach
    void closeLine() {
        line.close();
    }

    @Test
    void aNewCounsellorTellsAnAppItsSecretKeepsThePaperAndIsIn() {
        NewMember fon = program.get(Staff.class).add("fon", "ฝน", Role.COUNSELLOR);
        Page page = chromium.person(1280, 900);
        page.navigate(program.uri("/console/").toString());
        page.locator("#username").fill("fon");
        page.locator("#password").fill(fon.password());
        page.keyboard().press("Enter");
        assertThat(page.locator(".square-code")).isVisible();
        assertThat(page.locator("#code")).isFocused();
        assertEquals(List.of(), Chromium.barriers(page));
        page.locator("#code").fill("000000");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("รหัสไม่ตรง");
        page.locator("#code").fill(OpenConsole.codeNow(page.locator(".app-secret").innerText().replace(" ", "")));
        page.keyboard().press("Enter");
        assertThat(page.locator(".paper-codes li")).hasCount(10);
        assertEquals(List.of(), Chromium.barriers(page));
        page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("เข้าทำงาน")).click();
        assertThat(page.locator(".top")).containsText("ฝน");
        assertEquals(List.of(), chromium.faults());
    }
}
