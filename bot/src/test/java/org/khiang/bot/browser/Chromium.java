package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.khiang.bot.Program;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Staff;

/** The machine's own Chromium; each person of a story has a context of their own, so no cookie is shared. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target", "screenshots");

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> passwords = new HashMap<>();

    Chromium() {
        Assumptions.assumeTrue(Files.isExecutable(BROWSER),
                "no Chromium at " + BROWSER + ": the browser stories are skipped");
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);        // several people on one machine
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

    /** A person of the demo team at a screen of this width, through the door. */
    Page signedIn(Program program, String login, int width) {
        Staff staff = program.get(Staff.class);
        Member member = staff.all().stream().filter(one -> one.login().equals(login)).findFirst().orElseThrow();
        Page page = person(width, 900);
        page.navigate(program.uri("/console/").toString());
        page.locator("input[autocomplete=username]").fill(login);
        passwords.put(login, staff.newPassword(member.id()));
        page.locator("input[type=password]").fill(passwords.get(login));
        page.keyboard().press("Enter");
        assertThat(page.locator(".top")).containsText(member.name());
        return page;
    }

    /** With which this person signed in last. */
    String passwordOf(String login) {
        return passwords.get(login);
    }

    /** A second tab of the same browser, at the console. */
    Page tabOf(Page first, Program program) {
        Page page = first.context().newPage();
        page.onPageError(faults::add);
        page.setDefaultTimeout(20_000);
        page.navigate(program.uri("/console/").toString());
        assertThat(page.locator(".top")).isVisible();
        return page;
    }

    /** What axe finds wrong with the page by WCAG 2.2 AA: "rule: places", none when all is well. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page).withTags(WCAG).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(CheckedNode::getTarget).toList())
                .toList();
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
