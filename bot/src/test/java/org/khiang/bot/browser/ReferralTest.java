package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A child tells once: its words go to a hospital by two people's word, on paper, and the child hears what came. */
@Tag("story")
class ReferralTest extends Story {
    private static final String TOLD = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final String OSCC = "ศูนย์พึ่งได้ (OSCC) โรงพยาบาลรัฐ";
    private static final Path SHOTS = Path.of("target", "screenshots");

    @Test
    void aChildIsPassedOnWithItsWordsAsTheyStandAndHearsOfIt() throws IOException, InterruptedException {
        Page phone = phone();
        Page fon = talking(phone);
        Locator dialog = briefOf(fon);
        assertThat(dialog.locator(".brief-quote")).containsText(new String[] {TOLD});
        looksWell(fon, "referral-1-brief");
        fills(dialog);
        click(fon, "บอกสิ่งที่จะส่งต่อ ให้เด็กแก้ได้");
        dialog.getByRole(AriaRole.BUTTON, exactly("ส่งถึงเด็ก")).click();
        assertThat(dialog).containsText("จอของเด็กอาจมีคนอื่นเห็น");
        dialog.getByLabel("จออาจมีคนอื่นเห็น").check();
        dialog.getByRole(AriaRole.BUTTON, exactly("ส่งถึงเด็ก")).click();
        assertThat(phone.locator("body")).containsText("จะได้ไม่ต้องเล่าใหม่นะ");
        assertThat(dialog).containsText("เด็กได้ฟังสรุปแล้ว");
        approves();
        Page nim = sends();
        assertThat(nim.locator(".brief-steps")).containsText("คุณหมอใจดี");
        looksWell(nim, "referral-3-officer");
        prints(nim);
        assertEquals(403, nim.request().get(program.uri("/api/escalations").toString()).status());
        nim.getByRole(AriaRole.BUTTON, named("กลับไปรายการ")).click();
        assertThat(nim.locator("referral-room")).containsText("เด็กยังไม่ได้รับข่าว");
        assertFalse(nim.locator("referral-room").innerText().contains("เกม"), "the list shows words of a child");
        looksWell(nim, "referral-5-list");
    }

    @Test
    void theDirectoryIsKeptByKeyboardAlone() {
        Page nim = signedIn("nim", 1440);
        Locator tab = nim.getByRole(AriaRole.TAB, named("สมุดหน่วยงาน"));
        tab.focus();
        nim.keyboard().press("Enter");
        nim.getByLabel("ค้นจากชื่อ พื้นที่ หรือเรื่อง").fill("OSCC");
        assertThat(nim.locator("receiver-list tbody")).containsText(OSCC);
        looksWell(nim, "referral-6-receivers");
        nim.locator("receiver-list tbody").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("แก้ไข"))
                .first().press("Enter");
        assertThat(nim.getByLabel("จังหวัดที่ดูแล")).isVisible();
        nim.getByLabel("ภาคอีสาน").check();
        looksWell(nim, "referral-7-receiver");
        click(nim, "บันทึกหน่วยงาน");
        assertThat(nim.locator("receiver-list tbody")).containsText("ภาคอีสาน");
        assertEquals(List.of(), chromium.faults());
    }

    private Page talking(Page phone) {
        Page fon = signedIn("fon", 1440);
        write(phone, TOLD);
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        fon.keyboard().press("Alt+r");
        fon.getByRole(AriaRole.BUTTON, named("อ่านแล้ว")).click();
        assertThat(phone.locator("body")).containsText("พี่ฝน");
        return fon;
    }

    private static Locator briefOf(Page fon) {
        click(fon, "ส่งต่อหน่วยงาน…");
        Locator dialog = fon.locator("dialog.refer-wide");
        dialog.locator("#receiver").selectOption(new SelectOption().setLabel(OSCC));
        click(fon, "เริ่มเอกสารส่งต่อ");
        assertThat(dialog.locator(".brief-told")).isVisible();
        return dialog;
    }

    private static void fills(Locator dialog) {
        dialog.getByLabel("คนที่ยังไม่ควรรู้").fill("แม่ (เด็กขอเวลา)");
        dialog.getByLabel("สถานที่").first().fill("ที่ไม่ใช่โรงเรียน");
        dialog.getByLabel("สิ่งที่เด็กไม่ต้องการ").fill("ให้ใครขอดูรูป ให้ครูประจำชั้นรู้");
        dialog.getByLabel("ติดต่อเราใน 24 ชั่วโมง").fill("โต๊ะหัวหน้าเวร (หมายเลขสมมุติ) 0-0000-0000");
        dialog.getByLabel("ความตกลงของเด็ก").selectOption("AGREED");
        dialog.getByLabel("บอกเด็กแล้วหรือยัง").last().selectOption("BEFORE");
        dialog.getByLabel("มาตรา 24(2)").check();
        dialog.getByLabel("มาตรา 29").check();
        dialog.getByRole(AriaRole.BUTTON, exactly("บันทึกเป็นชุดใหม่")).click();
        assertThat(dialog).containsText("บันทึกแล้ว เป็นชุดที่ 2");
        dialog.getByRole(AriaRole.BUTTON, exactly("อ่านทวนแล้ว ถูกต้อง")).click();
        assertThat(dialog).containsText("พี่ฝนอ่านทวนแล้ว");
    }

    private void approves() {
        Page or = signedIn("or", 1440);
        or.getByRole(AriaRole.LINK, named("ส่งต่อ")).click();
        opens(or);
        looksWell(or, "referral-2-supervisor");
        click(or, "อนุมัติให้ส่งออก");
        assertThat(or.locator(".brief-head")).containsText("อนุมัติแล้ว");
    }

    private Page sends() {
        Page nim = signedIn("nim", 1440);
        opens(nim);
        step(nim, "บันทึกว่าส่งแล้ว");
        nim.locator("#step-how").selectOption("IN_PERSON");
        click(nim, "บันทึก");
        step(nim, "ผู้รับยืนยัน");
        click(nim, "บันทึก");
        assertThat(nim.locator("step-form")).containsText("ต้องมีชื่อผู้รับเรื่อง");
        nim.locator("#step-name").fill("คุณหมอใจดี");
        click(nim, "บันทึก");
        assertThat(nim.locator(".brief-head")).containsText("ผู้รับยืนยันแล้ว");
        return nim;
    }

    /** The paper as a browser prints it: the head, the receiver's name and the number on each sheet. */
    private void prints(Page nim) throws IOException, InterruptedException {
        String address = nim.locator("a[href^='/api/papers/']").first().getAttribute("href");
        Page paper = nim.context().newPage();
        paper.navigate(program.uri(address).toString());
        assertThat(paper.locator(".words").first()).containsText(TOLD);
        assertThat(paper.locator(".across").first()).containsText(OSCC);
        assertThat(paper.locator(".request")).containsText("133 ทวิ");
        looksWell(paper, "referral-4-paper");
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] pdf = paper.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)
                .setPath(SHOTS.resolve("referral-brief.pdf")));
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        String text = read("pdftotext", "-layout");
        if (!text.isEmpty()) {      // poppler is not on every machine
            assertTrue(text.contains("K-1001"), text);
            assertTrue(text.split("\f").length >= 2, "a brief has two sheets");
        }
        read("pdftoppm", "-r", "70", "-png");
        assertFalse(paper.content().contains("lineId"));
    }

    private static String read(String... tool) throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin", tool[0]);
        if (!Files.isExecutable(program)) {
            return "";
        }
        Path out = SHOTS.resolve("referral-brief-" + tool[0]);
        List<String> command = new java.util.ArrayList<>(List.of(tool));
        command.addAll(List.of(SHOTS.resolve("referral-brief.pdf").toString(), out.toString()));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
        return Files.exists(out) ? Files.readString(out) : "";
    }

    private static void opens(Page page) {
        page.locator("referral-room tbody").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator(".brief-head")).isVisible();
    }

    private static void step(Page page, String to) {
        page.locator(".brief-acts").getByRole(AriaRole.BUTTON, exactly(to)).click();
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
