package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.plan.Duty;
import org.khiang.conversations.plan.Plan;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Staff;

/** Somebody plans when people are there, and a child at night reads what the plan says. */
@Tag("story")
class PlanTest extends Story {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final Locale THAI = Locale.forLanguageTag("th");

    @Test
    void theHoursThatASupervisorSetsAreWhatAChildReadsWhileNobodyIsThere() {
        LocalDate tomorrow = LocalDate.now(BANGKOK).plusDays(1);
        String weekday = tomorrow.getDayOfWeek().getDisplayName(TextStyle.FULL, THAI);
        Page or = signedIn("or", 1440);
        or.getByRole(AriaRole.LINK, named("เวร")).click();
        assertThat(or.locator("shift-plan")).containsText("ยังไม่ได้ตั้งเวลาเปิด");
        or.getByRole(AriaRole.LINK, named("เวลาเปิด")).click();
        assertThat(or.locator("opening-hours")).containsText("ไม่บอกเวลา");
        click(or, "แก้เวลาเปิด");
        click(or, "เพิ่มช่วง " + weekday);
        or.getByLabel("เปิดถึง " + weekday).selectOption("20:30");
        or.locator("#new-day").selectOption(tomorrow.plusDays(14).toString());
        or.getByLabel("วันอะไร").fill("วันหยุดยาว");
        click(or, "เพิ่มวันนี้");
        assertThat(or.locator("hours-form")).containsText("วันหยุดยาว");
        looksWell(or, "60-hours-written");
        click(or, "ใช้ฉบับนี้ตั้งแต่ตอนนี้");
        assertThat(or.locator("opening-hours")).containsText("08:00–20:30");
        assertThat(or.locator(".plan-note").first()).containsText(tomorrow.getYear() + 543 + " 08:00");
        looksWell(or, "61-hours");
        Page phone = phone("หวัดดีค่ะ");
        click(phone, "อยากคุยกับคนจริง");
        assertThat(phone.locator("body")).containsText("พรุ่งนี้ (" + weekday + ") 08:00 น.");
        assertThat(phone.locator("body")).containsText("มีคนรับสายตลอดวันที่ 1387");
        looksWell(phone, "62-what-the-child-reads");
        click(or, "แก้เวลาเปิด");
        click(or, "เอาช่วงนี้ออก " + weekday);
        click(or, "ใช้ฉบับนี้ตั้งแต่ตอนนี้");
        assertThat(or.locator("opening-hours")).containsText("ฉบับที่ 2");
        click(or, "ดูฉบับนี้");
        assertThat(or.locator("opening-hours")).containsText("กำลังดูฉบับที่ 1");
        looksWell(or, "63-hours-earlier");
    }

    @Test
    void aWeekIsPlannedWarnedOfAndCopiedAndWhoDoesNotComeIsOnTheBoard() {
        Page or = signedIn("or", 1440);
        or.getByRole(AriaRole.LINK, named("เวร")).click();
        click(or, "สัปดาห์ถัดไป");
        plans(or, "เมย์ · นักให้คำปรึกษา", 0, "22:00", "06:00");
        plans(or, "เมย์ · นักให้คำปรึกษา", 1, "22:00", "06:00");
        plans(or, "ฝน · นักให้คำปรึกษา", 2, "08:00", "16:00");
        assertThat(or.locator(".plan-turn")).hasCount(3);
        assertThat(or.locator(".plan-turn.is-warned")).containsText("เวรดึกสองคืนติดกัน");
        click(or, "สัปดาห์ถัดไป");
        click(or, "คัดลอกจากสัปดาห์ก่อน");
        assertThat(or.locator(".plan-said")).containsText("คัดลอกแล้ว 3 เวร");
        assertThat(or.locator(".plan-turn")).hasCount(3);
        or.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เอาออก เวรของฝน")).click();
        assertThat(or.locator(".plan-turn")).hasCount(2);
        looksWell(or, "64-week");
        notThere("fon");
        or.getByRole(AriaRole.LINK, named("บอร์ด")).click();
        assertThat(or.locator("plan-now")).containsText("แต่ตอนนี้ไม่อยู่เวร");
        looksWell(or, "65-board");
        Page fon = signedIn("fon", 390);
        assertThat(or.locator("plan-now")).not().containsText("ไม่อยู่เวร");
        fon.evaluate("location.hash = '#/plan'");
        assertThat(fon.locator("shift-plan")).containsText("วันนี้");
        assertThat(fon.getByRole(AriaRole.BUTTON, named("เพิ่มเวร"))).hasCount(0);
        looksWell(fon, "66-plan-on-a-phone");
    }

    @Test
    void whoIsCalledAtNightIsPlannedAndThePageSaysThatNothingIsSetUp() {
        Page or = signedIn("or", 1440);
        or.evaluate("location.hash = '#/plan/on-call'");
        assertThat(or.locator("on-call-plan")).containsText("ตารางนี้จึงยังไม่เรียกใคร");
        or.getByLabel("อีเมลของฝน").fill("not an address");
        click(or, "บันทึกของฝน");
        assertThat(or.locator("on-call-plan")).containsText("อีเมลหรือชื่อในเพจเจอร์ไม่ถูกต้อง");
        or.getByLabel("อีเมลของฝน").fill("fon@example.org");
        click(or, "บันทึกของฝน");
        assertThat(or.locator("on-call-plan")).containsText("บันทึกของฝนแล้ว");
        click(or, "สัปดาห์ถัดไป");
        plans(or, "ฝน · นักให้คำปรึกษา", 0, "20:00", "08:00");
        assertThat(or.locator(".plan-turn")).containsText("ฝน");
        looksWell(or, "67-on-call");
    }

    @Test
    void everyoneReadsWhoMayDoWhatAndAnAdministratorChangesARoleWithAReason() {
        Page nu = signedIn("nu", 1440);
        nu.evaluate("location.hash = '#/roles'");
        assertThat(nu.locator("role-table")).containsText("เขียนถึงเด็ก");
        assertThat(nu.locator(".is-own")).containsText("นักวิเคราะห์");
        looksWell(nu, "68-roles");
        nu.evaluate("location.hash = '#/plan'");
        assertThat(nu.locator("numbers-room")).isVisible();
        Page admin = signedIn("admin", 1440);
        click(admin, "เปลี่ยนหน้าที่ของนุ");
        admin.locator("change-role input[value=DPO]").check();
        Locator change = admin.locator("change-role .btn-main");
        assertThat(change).isDisabled();
        admin.locator("#role-reason").fill("รับงานคุ้มครองข้อมูลแทน");
        looksWell(admin, "69-change-role");
        change.click();
        assertThat(admin.locator("staff-accounts")).containsText("นักวิเคราะห์ เป็น เจ้าหน้าที่คุ้มครองข้อมูล");
        looksWell(admin, "69-accounts");
        nu.reload();
        assertThat(nu.locator("input[type=password]")).isVisible();
    }

    private static void plans(Page page, String person, int day, String from, String to) {
        click(page, "เพิ่มเวร");
        Locator form = page.locator("turn-form dialog");
        form.locator("#turn-staff").selectOption(person);
        form.locator("#turn-day").selectOption(new SelectOption().setIndex(day));
        form.locator("#turn-from").selectOption(from);
        form.locator("#turn-to").selectOption(to);
        form.locator(".btn-main").click();
        assertThat(form).not().isVisible();
    }

    /** This person should have come ten minutes ago. */
    private void notThere(String login) {
        LocalDateTime since = LocalDateTime.now(BANGKOK).minusMinutes(10).truncatedTo(ChronoUnit.MINUTES);
        UUID person = program.get(Staff.class).all().stream().filter(one -> one.login().equals(login))
                .map(Member::id).findFirst().orElseThrow();
        program.get(Plan.class).add(person, new Plan.Wish(Duty.SHIFT, person, since, since.plusHours(4)));
    }
}
