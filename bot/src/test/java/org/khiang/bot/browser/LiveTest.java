package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.SignInSessions;
import org.khiang.conversations.staff.Staff;

/** What the desk shows is true or says that it is not; what was typed or said is neither lost nor doubled. */
@Tag("story")
class LiveTest extends Story {
    private static final String DISCLOSURE = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";
    private static final String HALF = "พี่คิดว่าเราลองดูทีละขั้นนะ";

    @ParameterizedTest
    @ValueSource(ints = {5, 30})
    void afterAGapEverythingIsThereOnceAndTheDraftWaits(int seconds) {
        Page fon = signedIn("fon", 1440);
        Page phone = taken(fon);
        fon.locator("#draft").fill(HALF);
        cut(fon, true);
        assertThat(fon.locator(".top")).containsText("ไม่สด");
        assertThat(fon.locator("#draft")).not().isEditable();
        List<String> meanwhile = Stream.of("หนึ่ง", "สอง", "สาม").map(word -> "ระหว่างนั้น" + word).toList();
        meanwhile.forEach(words -> write(phone, words));
        fon.waitForTimeout(seconds * 1000.0);
        Chromium.shoot(fon, "live-" + seconds + "-off");
        cut(fon, false);
        assertThat(fon.locator("status-bar")).containsText("กลับมาสดแล้ว");
        meanwhile.forEach(words -> assertThat(fon.locator(".lines").getByText(words)).hasCount(1));
        assertThat(fon.locator(".newline")).containsText("มีมา 3 ข้อความ");
        assertThat(fon.locator("#draft")).hasValue(HALF);
        looksWell(fon, "live-" + seconds + "-back");
        fon.locator("write-box").getByText("อ่านแล้ว").click();
        fon.locator("#draft").press("Control+Enter");
        assertThat(phone.getByText(HALF)).hasCount(1);
        assertThat(fon.locator(".line-staff").getByText(HALF)).hasCount(1);
    }

    @Test
    void twoTabsOfOnePersonShowTheSameAndNeitherOverwritesTheOther() {
        Page one = signedIn("fon", 1440);
        Page two = chromium.tabOf(one, program);
        Page phone = taken(one);
        assertThat(two.locator(".lines")).containsText(DISCLOSURE);
        one.locator("#draft").fill(HALF);
        assertThat(two.locator("#draft")).hasValue(HALF);
        one.locator("#draft").press("Control+Enter");
        assertThat(two.locator(".line-staff").getByText(HALF)).hasCount(1);
        assertThat(two.locator("#draft")).hasValue("");
        assertThat(phone.getByText(HALF)).hasCount(1);
        two.locator("#draft").fill("ในแท็บที่สอง");
        one.locator("#draft").fill("ในแท็บแรก");
        Page asked = later(one, two);
        assertThat(asked.locator("write-box")).containsText("อีกแท็บหนึ่งพิมพ์ไว้ไม่เหมือนกัน");
        looksWell(asked, "live-two-tabs");
        click(asked, "ใช้ของหน้านี้");
        String kept = asked.locator("#draft").inputValue();
        Page other = asked == one ? two : one;
        assertThat(other.locator("#draft")).hasValue(kept);
    }

    @Test
    void ofTwoTabsThatTakeTheSameChildOneClaimWins() {
        Page one = signedIn("fon", 1440);
        Page two = chromium.tabOf(one, program);
        phone(DISCLOSURE);
        assertThat(one.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        assertThat(two.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        one.keyboard().press("Alt+r");
        two.keyboard().press("Alt+r");
        assertThat(one.locator("own-talk")).hasCount(1);
        assertThat(two.locator("own-talk")).hasCount(1);
        assertThat(two.locator(".lines")).containsText(DISCLOSURE);
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void aSignInThatRunsOutLosesNoWordOfTheDraftNotEvenOverAReload() {
        Page fon = signedIn("fon", 1440);
        taken(fon);
        fon.locator("#draft").fill(HALF);
        fon.waitForTimeout(1500);       // the typing pauses, and the draft is kept
        Member member = program.get(Staff.class).all().stream().filter(one -> one.login().equals("fon")).findFirst()
                .orElseThrow();
        program.get(SignInSessions.class).endAll(member.id());
        assertThat(fon.locator("input[type=password]")).isVisible();
        fon.reload();
        fon.locator("input[autocomplete=username]").fill("fon");
        fon.locator("input[type=password]").fill(program.get(Staff.class).newPassword(member.id()));
        fon.keyboard().press("Enter");
        assertThat(fon.locator("#draft")).hasValue(HALF);
        looksWell(fon, "live-signed-in-again");
    }

    private static void cut(Page page, boolean off) {
        page.context().setOffline(off);
    }

    private static Page later(Page one, Page two) {
        one.waitForTimeout(2500);
        return one.locator("write-box").innerText().contains("อีกแท็บ") ? one : two;
    }

    /** A child's phone, whose talk this counsellor has taken and read. */
    private Page taken(Page counsellor) {
        Page phone = phone(DISCLOSURE);
        assertThat(counsellor.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        counsellor.keyboard().press("Alt+r");
        click(counsellor, "อ่านแล้ว");
        assertThat(phone.locator("body")).containsText("พี่ฝน");
        assertThat(counsellor.locator("#draft")).isEditable();
        assertThat(counsellor.getByRole(AriaRole.LOG)).not().containsText("กำลังส่ง");
        return phone;
    }
}
