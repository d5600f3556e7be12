package org.khiang.bot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium; each person of a story has a context of their own, so no cookie is shared. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> faults = new ArrayList<>();

    Chromium() {
        Assumptions.assumeTrue(Files.isExecutable(BROWSER),
                "no Chromium at " + BROWSER + ": the browser stories are skipped");
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(BROWSER)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--no-first-run", "--disable-component-update", "--disable-sync")));
    }

    /** A person at a screen of this size. */
    Page person(int width, int height) {
        Page page = browser.newContext(new Browser.NewContextOptions().setLocale("th-TH")
                .setTimezoneId("Asia/Bangkok").setViewportSize(width, height)).newPage();
        page.onPageError(faults::add);
        page.setDefaultTimeout(20_000);
        return page;
    }

    /** What any page threw so far. */
    List<String> faults() {
        return faults;
    }

    /** Keeps a picture of an invented talk, to be looked at by a person. */
    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
