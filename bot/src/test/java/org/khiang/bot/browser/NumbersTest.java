package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A director looks at half a year, compares, takes it along, and learns nothing of any one child. */
@Tag("story")
class NumbersTest extends Story {
    private static final Path SHOTS = Path.of("target", "screenshots");

    @Test
    void anAnalystReadsAHalfYearInThaiAndNothingElse() {
        InventedHalfYear year = new InventedHalfYear(program).with(300);
        Page nu = signedIn("nu", 1440);
        assertThat(nu.locator(".num-empty")).containsText("ไม่มีการติดต่อในช่วงนี้");      // the running half-year
        looksWell(nu, "26-numbers-empty");
        show(nu, year.half.code());
        assertThat(nu.locator(".num-head")).containsText(String.valueOf(year.half.from().getYear() + 543));
        assertThat(nu.locator(".num-head")).containsText("นับถึง");
        assertThat(nu.getByText("น้อยกว่า 5 ไม่แสดง").first()).isVisible();
        assertThat(nu.locator(".nav a")).hasCount(1);
        looksWell(nu, "20-numbers-th");
        whole(nu, "20-numbers-th-whole");
        paper(nu);
        show(nu, year.half.from().plusYears(3).getYear() + "H1");
        assertThat(nu.locator(".num-empty")).containsText("ยังไม่ถึงช่วงนี้");
    }

    @Test
    void theDarkSideEnglishAndANarrowScreenSayTheSame() {
        InventedHalfYear year = new InventedHalfYear(program).with(120);
        new InventedAfterwards(program, year.half).lived();
        Page or = signedIn("or", 1440);
        or.getByRole(AriaRole.LINK, named("สถิติ")).click();
        show(or, year.half.code());
        String contacts = or.locator(".strip .n").first().textContent();
        or.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        looksWell(or, "21-numbers-dark");
        or.evaluate("import('/console/page/settings.js').then((page) => page.settings.speak('en'))");
        assertThat(or.locator(".num-head")).containsText(String.valueOf(year.half.from().getYear()));
        assertEquals(contacts, or.locator(".strip .n").first().textContent());
        assertThat(or.locator(".num-cross").getByText("Take-down services")).hasCount(0);      // nobody was sent there
        assertThat(or.locator("numbers-room")).containsText("Triage against people");
        looksWell(or, "22-numbers-dark-en");
        whole(or, "22-numbers-dark-en-whole");
        or.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        or.setViewportSize(390, 900);
        looksWell(or, "27-numbers-phone");
    }

    @Test
    void aPartAndAMonthAreChosenByKeyboardAndNeverTogether() {
        InventedHalfYear year = new InventedHalfYear(program).with(300);
        String half = year.half.code();
        String month = year.half.from().plusMonths(1).toString().substring(0, 7);
        Page nu = signedIn("nu", 1440);
        show(nu, half);
        nu.getByLabel("เฉพาะ").selectOption(half + "/PROVINCE/SOUTH");
        assertThat(nu.locator(".num-head")).containsText("ภาคใต้");
        looksWell(nu, "24-numbers-part");
        nu.getByLabel("เดือน").selectOption(month);
        assertThat(nu.locator(".num-head")).not().containsText("ภาคใต้");
        looksWell(nu, "25-numbers-month");
        nu.evaluate("() => { location.hash = '#/numbers/" + month + "/PROVINCE/SOUTH'; }");
        assertThat(nu.getByRole(AriaRole.ALERT)).containsText("ไม่มีตัวเลขของช่วงหรือส่วนนี้");
    }

    @Test
    void theSheetAndThePublicSummaryAreTakenAlong() throws IOException {
        InventedHalfYear year = new InventedHalfYear(program).with(300);
        new InventedAfterwards(program, year.half).lived();
        Page nu = signedIn("nu", 1440);
        show(nu, year.half.code());
        Path sheet = kept(nu, "บันทึกเป็น CSV");
        assertEquals((byte) 0xEF, Files.readAllBytes(sheet)[0], "spreadsheet programs know UTF-8 by this mark");
        String text = Files.readString(sheet);
        assertTrue(text.contains(year.half.code() + ",CATEGORY,BULLYING,เรื่องที่เด็กทักมา,ถูกกลั่นแกล้ง,"));
        assertTrue(text.lines().anyMatch(line -> line.contains(",EXPLOITATION,") && line.endsWith(",,hidden")));
        assertTrue(text.contains(",RECEIVER,POLICE,ส่งต่อไปที่ไหน,ตำรวจ,Passed on to,Police,REFERRED,SERVED,"));
        Path summary = kept(nu, "สรุปครึ่งปีเผยแพร่");
        assertFalse(Files.readString(summary).contains("<script"));
        Page paper = chromium.person(794, 1123);
        paper.navigate(summary.toUri().toString());
        assertThat(paper.locator("h1")).containsText("สรุปครึ่งปี");
        assertThat(paper.locator(".two").first()).containsText("Hospital and health");
        paper.locator(".sums b").allTextContents().forEach(sum ->
                assertEquals(0, Integer.parseInt(sum.replace(",", "")) % 5, "rounded to five"));
        looksWell(paper, "28-summary");
        paper.pdf(new Page.PdfOptions().setPath(SHOTS.resolve("28-summary.pdf")).setPreferCSSPageSize(true)
                .setPrintBackground(true));
    }

    private static void show(Page page, String period) {
        page.evaluate("(period) => { location.hash = `#/numbers/${period}`; }", period);
        assertThat(page.locator(".num-filters a").first())
                .hasAttribute("href", Pattern.compile(".*/" + period + "/sheet.*"));
    }

    private Path kept(Page page, String link) {
        Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(link)).click());
        Path file = dir.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static void whole(Page page, String picture) {
        page.setViewportSize(1440, 3600);
        Chromium.shoot(page, picture);
        page.setViewportSize(1440, 900);
    }

    private static void paper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(new Page.PdfOptions().setPath(SHOTS.resolve("20-numbers.pdf")).setPreferCSSPageSize(true)
                .setPrintBackground(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
