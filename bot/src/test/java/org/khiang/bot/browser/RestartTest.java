package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.bot.OpenConsole;
import org.khiang.bot.Program;
import org.khiang.bot.line.FromLine;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** The server is started anew in the middle of a talk: the page is live again by itself, and nothing is gone. */
@Tag("story")
class RestartTest extends Story {
    private static final String DISCLOSURE = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final String HALF = "พี่คิดว่าเราลองดูทีละขั้นนะ";

    private final String child = FromLine.child('7');
    private LineStandIn line;

    @Override
    Program start() {
        line = LineStandIn.start();
        return Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
    }

    @AfterEach
    void closeLine() {
        line.close();
    }

    @Test
    void theDraftWaitsAndGoesOutOnceAfterTheServerIsBack() {
        Page fon = atTheConsole();
        new FromLine(program).deliver(FromLine.text(child, DISCLOSURE));
        assertThat(fon.locator(".q-offer")).isVisible();
        fon.keyboard().press("Alt+r");
        click(fon, "อ่านแล้ว");
        fon.locator("#draft").fill(HALF);
        startAnew(fon);
        assertThat(fon.locator("#draft")).hasValue(HALF);
        assertThat(fon.locator("#draft")).isEditable();
        fon.locator("#draft").press("Control+Enter");
        assertThat(fon.locator(".line-staff").getByText(HALF)).hasCount(1);
        assertThat(fon.locator(".lines").getByText(DISCLOSURE)).hasCount(1);
        line.await(() -> line.shownTo(child).contains(HALF));
        looksWell(fon, "restart-1-live-again");
    }

    private void startAnew(Page fon) {
        String port = String.valueOf(program.uri("/").getPort());
        program.close();
        assertThat(fon.locator(".live-off")).isVisible();
        program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms", "MICRONAUT_SERVER_PORT", port));
        assertThat(fon.locator(".live-off")).hasCount(0);
    }

    private Page atTheConsole() {
        NewMember fon = program.get(Staff.class).add("fon", "ฝน", Role.COUNSELLOR);
        String[] cookie = OpenConsole.signIn(program, "fon", fon.password()).split("=", 2);
        Page page = chromium.person(1440, 900);
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(program.uri("/").toString())));
        page.navigate(program.uri("/console/").toString());
        assertEquals("th", page.locator("html").getAttribute("lang"));
        assertThat(page.locator(".top")).containsText("ฝน");
        return page;
    }
}
