package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page in both languages, by day and by night, on a desk, at 200 % zoom and on a phone (WCAG 2.2 AA). */
@Tag("story")
class PagesTest extends Story {
    private static final String TOLD = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";

    /** 720 is what a desk of 1440 leaves at 200 %. */
    private record Sight(String language, String theme, int width) {
        String name() {
            return language + "-" + theme + "-" + width;
        }
    }

    private static final List<Sight> SIGHTS = List.of(new Sight("th", "light", 1440), new Sight("en", "dark", 1440),
            new Sight("en", "light", 1280),
            new Sight("th", "dark", 720), new Sight("en", "light", 720), new Sight("th", "light", 390),
            new Sight("en", "dark", 390));

    /** Whether each pane, and each thing in the top bar, ends within the screen: what sticks out is hidden, not scrolled. */
    private static final String CUT = "() => [...document.querySelectorAll('header.top > *, .app > * > *')]"
            + ".every((one) => one.getBoundingClientRect().right <= innerWidth + 1)";

    private final List<String> barriers = new ArrayList<>();

    @Test
    void everyPageIsThereForEverybodyInBothLanguagesByDayAndByNightAndOnAPhone() {
        Page door = chromium.person(1440, 900);
        door.navigate(program.uri("/console/").toString());
        seen(door, "door", "#username");
        Page fon = signedIn("fon", 1440);
        Page or = signedIn("or", 1440);
        phone(TOLD);
        assertThat(or.locator(".board")).containsText("ขู่กรรโชกทางเพศ");
        seen(or, "board", ".board");
        or.navigate(program.uri("/console/#/script").toString());
        seen(or, "script", "script-room");
        seen(signedIn("admin", 1440), "accounts", ".board");
        fon.keyboard().press("Alt+r");
        click(fon, "อ่านแล้ว");
        assertThat(fon.locator("#draft")).isEnabled();
        seen(fon, "desk", ".rail, .tabs");
        keys(fon);
        assertEquals(List.of(), barriers);
        assertEquals(List.of(), chromium.faults());
    }

    private void keys(Page fon) {
        fon.setViewportSize(1440, 900);
        fon.locator(".keys-button").click();
        assertThat(fon.locator("key-list dialog")).isVisible();
        barriers.addAll(Chromium.barriers(fon));
        Chromium.shoot(fon, "pages-keys");
    }

    @Test
    void theLanguageThatWasChosenStaysAfterALoad() {
        Page page = chromium.person(1440, 900);
        page.navigate(program.uri("/console/").toString());
        assertThat(page.locator("html")).hasAttribute("lang", "th");
        click(page, "English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    private void seen(Page page, String name, String there) {
        for (Sight sight : SIGHTS) {
            page.setViewportSize(sight.width(), 900);
            page.evaluate("([language, theme]) => { localStorage.setItem('khiang.language', language);"
                    + " localStorage.setItem('khiang.theme', theme); }", List.of(sight.language(), sight.theme()));
            page.reload();
            assertThat(page.locator("html")).hasAttribute("lang", sight.language());
            assertThat(page.locator(there).first()).isVisible();
            assertThat(page.locator(".live-off")).hasCount(0);
            assertThat(page.locator(".ghost")).hasCount(0);
            page.waitForTimeout(400);
            Chromium.shoot(page, "pages-" + name + "-" + sight.name());
            Chromium.barriers(page).forEach(found -> barriers.add(name + " " + sight.name() + ": " + found));
            if (!(Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth + 1")) {
                barriers.add(name + " " + sight.name() + " scrolls sideways");
            }
            if (!(Boolean) page.evaluate(CUT)) {
                barriers.add(name + " " + sight.name() + " is cut off at the right");
            }
        }
    }
}
