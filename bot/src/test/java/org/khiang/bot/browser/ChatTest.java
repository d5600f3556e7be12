package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a counsellor has at hand while writing with a child. */
@Tag("story")
class ChatTest extends Story {
    private static final String TOLD = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";

    @Test
    void wordsToBeginWithGoIntoTheDraftAndOutOnlyWhenTheCounsellorWantsThem() {
        Page phone = phone(TOLD);
        Page fon = talking(1440);
        Locator first = fon.locator(".sugg .btn").first();
        assertThat(first).containsText("พี่ฝน");
        String words = first.innerText();
        first.click();
        assertThat(fon.locator("#draft")).hasValue(words);
        looksWell(fon, "30-offer-in-draft");
        fon.keyboard().press("Control+Enter");
        assertThat(fon.locator(".draft .guard")).containsText("ยังเป็นคำแนะนำทุกคำ");
        assertThat(fon.locator("#draft")).hasValue(words);
        assertThat(phone.locator("body")).not().containsText(words);
        Chromium.shoot(fon, "31-as-suggested");
        click(fon, "ส่งตามนี้");
        assertThat(phone.locator("body")).containsText(words);
        assertThat(fon.locator(".sugg .btn").first()).not().containsText("พี่ฝน");
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void anAnswerToOneMessageShowsThatMessageOnTheChildsPhone() {
        Page phone = phone(TOLD);
        Page fon = talking(1440);
        write(phone, "แล้วแม่จะรู้ไหม");
        Locator line = fon.locator(".line-child", new Page.LocatorOptions().setHasText("แม่จะรู้ไหม"));
        line.hover();
        line.locator(".answer").click();
        assertThat(fon.locator(".answering")).isVisible();
        fon.locator("#draft").fill("เรื่องแม่ค่อยๆ คิดด้วยกันนะ");
        looksWell(fon, "32-answering");
        if (fon.locator(".draft .guard .btn").isVisible()) {
            fon.locator(".draft .guard .btn").click();
        }
        fon.locator("#draft").press("Control+Enter");
        assertThat(phone.locator(".pb-quote")).hasText("แล้วแม่จะรู้ไหม");
        assertThat(fon.locator(".line-staff .bub-quote")).containsText("แม่จะรู้ไหม");
        Chromium.shoot(phone, "33-quote-on-the-phone");
        Chromium.shoot(fon, "34-quote-in-the-talk");
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void whatTheChildTakesBackCanBeAnsweredNoMoreAndALinkOpensNowhere() {
        Page phone = phone(TOLD);
        Page fon = talking(1440);
        write(phone, "ชื่อเขาคือ gamechat.example/u/demo");
        Locator last = fon.locator(".line-child").last();
        assertThat(last).containsText("gamechat[.]example");
        assertEquals(0, last.locator("a").count());
        last.hover();
        assertThat(last.locator(".answer")).isVisible();
        click(phone, "ยกเลิกข้อความล่าสุด");
        assertThat(fon.locator(".line-child").last()).containsText("เด็กยกเลิกข้อความ");
        assertThat(fon.locator(".line-child").last().locator(".answer")).hasCount(0);
        click(phone, "ส่งรูป (ไม่ถูกเปิด)");
        assertThat(fon.locator(".line-child").last()).containsText("ไม่ได้เปิด");
        assertEquals(0, fon.locator(".line-child").last().locator("img, a").count());
        looksWell(fon, "35-gone-and-media");
    }

    @Test
    void aDeadlineCountsDownAndARiseToDangerIsSaidWithItsReason() {
        Page phone = phone("มีคนขู่จะเอารูปเราไปให้เพื่อนดู ให้เวลาอีกสองวัน");
        Page fon = talking(1440);
        assertThat(fon.locator(".talk-badges")).containsText("เหลือ");
        write(phone, "ตอนนี้เขามายืนหน้าบ้านแล้ว กลัวมาก ช่วยด้วย");
        assertThat(fon.locator(".bar-emergency")).containsText("ฉุกเฉิน");
        looksWell(fon, "36-rose");
    }

    private Page talking(int width) {
        Page fon = signedIn("fon", width);
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        fon.keyboard().press("Alt+r");
        click(fon, "อ่านแล้ว");
        assertThat(fon.locator("#draft")).isEnabled();
        return fon;
    }
}
