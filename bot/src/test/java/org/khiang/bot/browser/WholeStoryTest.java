package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.Reckoning;

/** One child from its first line to a figure that does not tell of it: six people, each with what is theirs to do. */
@Tag("story")
class WholeStoryTest extends Story {
    private static final String TOLD = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final String OSCC = "ศูนย์พึ่งได้ (OSCC) โรงพยาบาลรัฐ";
    private static final Path SHOTS = Path.of("target", "screenshots");

    private Page phone;
    private Page fon;
    private Page or;
    private Page nim;

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);     // six people on one machine
    }

    @Test
    void aChildTellsOnceAndEverybodyDoesWhatIsTheirs() throws IOException, InterruptedException {
        phone = phone();
        fon = signedIn("fon", 1440);
        tells();
        or = signedIn("or", 1440);
        decidesOnAReport();
        writesABrief();
        approves();
        nim = signedIn("nim", 1440);
        sendsAndHears();
        prints();
        asksHowItWent();
        reviews();
        readsTheFigures();
    }

    private void tells() {
        write(phone, TOLD);
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        fon.keyboard().press("Alt+r");
        click(fon, "อ่านแล้ว");
        assertThat(phone.locator("body")).containsText("พี่ฝน");
        fon.locator("#draft").fill("พี่อยู่ตรงนี้ด้วยกันนะ ค่อยๆ ไปทีละเรื่อง");
        fon.keyboard().press("Control+Enter");
        assertThat(phone.locator("body")).containsText("ค่อยๆ ไปทีละเรื่อง");
        looksWell(phone, "whole-01-phone");
        looksWell(fon, "whole-02-talk");
    }

    private void decidesOnAReport() {
        click(fon, "เสนอการตัดสินใจ…");
        Locator form = fon.locator("propose-decision");
        form.locator("#p-code").selectOption("STATUTORY_REPORT");
        form.locator("#f-childWish").fill("อยากให้เรื่องหยุด ยังไม่อยากให้ที่บ้านรู้");
        form.locator("input[name=childTold][value=BEFORE]").check();
        form.locator("input[name=needed][value=YES]").check();
        form.locator("#f-minimumFactsNeeded").fill("ตามที่เด็กเล่า มีคนในเกมขู่เรื่องรูปและเรียกเงิน");
        form.locator("#f-knowledgeAt").fill("2026-11-22T09:00");
        form.locator("#f-receiver").fill("1300 ศูนย์ช่วยเหลือสังคม");
        form.locator("input[name=movesChild][value=NO]").check();
        looksWell(fon, "whole-03-proposal");
        click(fon, "เสนอ");
        assertThat(fon.locator(".decision-strip")).containsText("รอคนที่สองลงชื่อ");
        or.locator(".room-views a").nth(1).click();
        click(or, "อ่านและลงชื่อ");
        assertThat(or.locator("decision-sheet dialog")).containsText("1300 ศูนย์ช่วยเหลือสังคม");
        looksWell(or, "whole-04-to-sign");
        click(or, "ลงชื่อ");
        assertThat(or.locator("decision-sheet dialog")).containsText("พี่อ้อลงชื่อ");
        click(or, "ปิด");
        fon.locator(".decision-badge").first().click();
        fon.locator("#f-noticedAt").fill("2026-11-22T10:00");
        fon.locator("#f-receiverName").fill("คุณสมใจ (สมมุติ) 1300");
        fon.locator("#f-reference").fill("ร-001");
        click(fon, "จดว่าทำแล้ว");
        assertThat(fon.locator("decision-sheet dialog")).containsText("ทำแล้ว");
        click(fon, "ปิด");
    }

    private void writesABrief() {
        click(fon, "ส่งต่อหน่วยงาน…");
        Locator dialog = fon.locator("dialog.refer-wide");
        dialog.locator("#receiver").selectOption(new SelectOption().setLabel(OSCC));
        click(fon, "เริ่มเอกสารส่งต่อ");
        assertThat(dialog.locator(".brief-quote")).containsText(new String[] {TOLD});
        dialog.getByLabel("สถานที่").first().fill("ที่ไม่ใช่โรงเรียน");
        dialog.getByLabel("ติดต่อเราใน 24 ชั่วโมง").fill("โต๊ะหัวหน้าเวร (หมายเลขสมมุติ) 0-0000-0000");
        dialog.getByLabel("ความตกลงของเด็ก").selectOption("AGREED");
        dialog.getByLabel("บอกเด็กแล้วหรือยัง").last().selectOption("BEFORE");
        dialog.getByLabel("มาตรา 24(2)").check();
        dialog.getByRole(AriaRole.BUTTON, exactly("บันทึกเป็นชุดใหม่")).click();
        assertThat(dialog).containsText("บันทึกแล้ว เป็นชุดที่ 2");
        dialog.getByRole(AriaRole.BUTTON, exactly("อ่านทวนแล้ว ถูกต้อง")).click();
        assertThat(dialog).containsText("พี่ฝนอ่านทวนแล้ว");
        looksWell(fon, "whole-05-brief");
        fon.keyboard().press("Escape");
    }

    private void approves() {
        or.getByRole(AriaRole.LINK, named("ส่งต่อ")).click();
        opens(or);
        click(or, "อนุมัติให้ส่งออก");
        assertThat(or.locator(".brief-head")).containsText("อนุมัติแล้ว");
        looksWell(or, "whole-06-approved");
    }

    private void sendsAndHears() {
        opens(nim);
        step("บันทึกว่าส่งแล้ว");
        nim.locator("#step-how").selectOption("IN_PERSON");
        click(nim, "บันทึก");
        step("ผู้รับยืนยัน");
        nim.locator("#step-name").fill("คุณหมอใจดี (สมมุติ)");
        click(nim, "บันทึก");
        step("นัดแล้ว");
        nim.locator("#step-meets").fill("2026-11-23T10:00");
        click(nim, "บันทึก");
        step("เริ่มช่วยแล้ว");
        nim.locator("#step-wishesKept").selectOption("YES");
        click(nim, "บันทึก");
        assertThat(nim.locator(".brief-head")).containsText("เริ่มช่วยแล้ว");
        looksWell(nim, "whole-07-answered");
    }

    /** The paper as Chromium prints it: at least two sheets, each with the receiver's name across it. */
    private void prints() throws IOException, InterruptedException {
        Page paper = nim.context().newPage();
        paper.navigate(program.uri(nim.locator("a[href^='/api/papers/']").first().getAttribute("href")).toString());
        assertThat(paper.locator(".words").first()).containsText(TOLD);
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Path file = SHOTS.resolve("whole-brief.pdf");
        String pdf = new String(paper.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)
                .setPath(file)), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF"));
        long sheets = Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
        assertTrue(sheets >= 2, sheets + " sheets");
        if (Files.isExecutable(Path.of("/usr/bin/pdftoppm"))) {      // for looking at it
            assertEquals(0, new ProcessBuilder("/usr/bin/pdftoppm", "-r", "70", "-png", file.toString(),
                    SHOTS.resolve("whole-brief").toString()).inheritIO().start().waitFor());
        }
        paper.close();
    }

    private void asksHowItWent() {
        fon.getByRole(AriaRole.TAB, named("นัดและปิดเคส")).click();
        fon.getByLabel("ค่ำ").check();
        click(fon, "เด็กตกลง นัดติดตาม");
        click(fon, "ติดต่อได้…");
        for (String yes : List.of("safe=YES", "contacted=NO", "treatedWell=YES")) {
            String[] answer = yes.split("=");
            fon.locator("input[name=" + answer[0] + "][value=" + answer[1] + "]").check();
        }
        fon.locator("#times").fill("0");
        click(fon, "บันทึกผล");
        assertThat(fon.locator(".rec-promises")).containsText("ติดต่อได้");
        looksWell(fon, "whole-08-follow-up");
        fon.getByLabel("ทบทวนระดับความเร่งด่วนแล้ว").check();
        fon.getByLabel("บอกทางกลับมาให้เด็กแล้ว").check();
        fon.getByLabel("รหัสปิดเคส").selectOption("C02");
        click(fon, "จบเคส");
        assertThat(fon.locator(".talk")).containsText("ยังไม่ได้เปิดเคส");
        looksWell(fon, "whole-09-closed");
    }

    private void reviews() {
        or.locator(".nav a").first().click();
        Locator tab = or.locator(".room-views a").nth(2);
        assertThat(tab).hasText("ทบทวน (1)", new LocatorAssertions.HasTextOptions().setTimeout(90_000));
        tab.click();
        click(or, "รับทบทวน");
        assertThat(or.locator("review-sheet .rubric fieldset")).hasCount(12);
        for (int part = 1; part <= 12; part++) {
            or.locator("input[name=R" + part + "]").nth(2).check();
            or.locator("#line-of-R" + part).selectOption(new SelectOption().setIndex(1));
        }
        or.locator("#review-summary").fill("อบอุ่น ไม่ชี้นำ ส่งต่อครบ");
        looksWell(or, "whole-10-review");
        click(or, "จบการทบทวน");
        assertThat(or.locator("review-sheet")).hasCount(0);
        fon.locator(".nav").getByText("ทบทวนของฉัน").click();
        assertThat(fon.locator(".own-review")).containsText("อบอุ่น ไม่ชี้นำ ส่งต่อครบ");
    }

    /** Half a year on: alone the child is in no figure; among others its referral is one of them. */
    private void readsTheFigures() {
        program.get(Reckoning.class).round();
        assertEquals(1, program.count("tally"));
        for (String moved : List.of("tally set on_day = dateadd(month, -6, on_day)",
                "referral_step set at = dateadd(month, -6, at)", "decision_form set at = dateadd(month, -6, at)",
                "decision set decided_at = dateadd(month, -6, decided_at)",
                "follow_up set done_at = dateadd(month, -6, done_at)",
                "conversation set began_at = dateadd(month, -6, began_at)",
                "case_closing set at = dateadd(month, -6, at)")) {
            program.execute("update " + moved);
        }
        InventedHalfYear year = new InventedHalfYear(program);
        Page nu = signedIn("nu", 1440);
        show(nu, year.half.code());
        assertThat(nu.locator(".num-empty")).containsText("มีการติดต่อน้อยกว่า 5 ครั้ง");
        looksWell(nu, "whole-11-alone");
        year.with(200);
        nu.reload();
        assertThat(nu.locator("numbers-room")).containsText("การส่งต่อเด็ก");
        assertEquals(0, nu.locator(".num-cross td.r", new Page.LocatorOptions().setHasText(Pattern.compile("^1$")))
                .count(), "the one referral is told");
        new InventedAfterwards(program, year.half).lived();
        nu.reload();
        Locator hospital = nu.getByRole(AriaRole.ROW, new Page.GetByRoleOptions()
                .setName(Pattern.compile("^โรงพยาบาลและสุขภาพ"))).first();
        assertThat(hospital).containsText("15");        // fourteen invented ones, and this child
        looksWell(nu, "whole-12-among-others");
        nu.setViewportSize(1440, 3600);
        Chromium.shoot(nu, "whole-13-whole-page");
        assertEquals(List.of(), chromium.faults());
    }

    private static void show(Page page, String period) {
        page.evaluate("(period) => { location.hash = `#/numbers/${period}`; }", period);
        assertThat(page.locator(".num-filters a").first())
                .hasAttribute("href", Pattern.compile(".*/" + period + "/sheet.*"));
    }

    private static void opens(Page page) {
        page.locator("referral-room tbody").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator(".brief-head")).isVisible();
    }

    private void step(String to) {
        nim.locator(".brief-acts").getByRole(AriaRole.BUTTON, exactly(to)).click();
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
