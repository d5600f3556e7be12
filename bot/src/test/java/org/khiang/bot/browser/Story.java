package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.Program;

/** A story of several people, each at a screen of their own, with the whole program between them. */
abstract class Story {
    @TempDir
    Path dir;
    Program program;
    Chromium chromium;
    private int children;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        program = start();
    }

    @AfterEach
    void close() {
        if (program != null) {
            program.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    /** How the program is started: as a demo, unless a story needs another. */
    Program start() {
        return Program.demo(dir);
    }

    /** A person of the demo team at a screen of this width. */
    Page signedIn(String login, int width) {
        return chromium.signedIn(program, login, width);
    }

    /** A new child with the simulator's phone in the hand. */
    Page phone() {
        Page page = chromium.person(440, 900);
        page.navigate(program.uri("/simulator/").toString());
        assertThat(page.locator("input")).isVisible();
        if (children++ > 0) {
            int known = page.locator(".children button").count();
            click(page, "+ เด็กอีกคน");      // the page opens with the first child of the demo
            assertThat(page.locator(".children button")).hasCount(known + 1);
        }
        return page;
    }

    /** A new child's phone on which these words were written. */
    Page phone(String words) {
        Page phone = phone();
        write(phone, words);
        return phone;
    }

    static void write(Page phone, String words) {
        phone.locator("input").fill(words);
        phone.keyboard().press("Enter");
    }

    static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** What still fades in or out is looked at when it has come or gone. */
    private static final String CALM = "() => Promise.all(document.getAnimations()"
            + ".filter((one) => one.effect.getComputedTiming().iterations !== Infinity)"
            + ".map((one) => one.finished.catch(() => null))).then(() => null)";

    /** Keeps a picture of an invented story, and asks that axe finds nothing wrong and no page threw. */
    void looksWell(Page page, String picture) {
        page.evaluate(CALM);
        Chromium.shoot(page, picture);
        assertEquals(List.of(), Chromium.barriers(page));
        assertEquals(List.of(), chromium.faults());
    }
}
