package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khiang.bot.Program;

/** A counsellor's computer falls asleep: the child is not left, and its words are not shown to who is back. */
@Tag("story")
class AwayTest extends Story {
    private static final String DISCLOSURE = "มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์";

    @Override
    Program start() {
        return Program.hasty(dir);
    }

    @Test
    void whoIsAwayForMinutesFindsTheChildWithAnotherAndNoneOfItsWords() {
        Page fon = signedIn("fon", 1440);
        Page phone = taken(fon);
        Page may = signedIn("may", 1440);
        Page or = signedIn("or", 1440);
        fon.context().setOffline(true);
        assertThat(fon.locator(".top")).containsText("ไม่สด");
        assertThat(or.locator(".badge-warn", new Page.LocatorOptions().setHasText("เครื่องเงียบ"))).isVisible();
        assertThat(or.locator(".panel-warn")).containsText("เด็กที่หัวหน้าเวรถือไว้");
        looksWell(or, "away-1-held");
        Chromium.shoot(phone, "away-2-phone");
        click(or, "คืนเข้าคิวที่เดิม");
        assertThat(may.locator(".q-offer")).isVisible();
        may.keyboard().press("Alt+r");
        click(may, "อ่านแล้ว");
        assertThat(phone.getByText("พี่เมย์")).hasCount(1);
        fon.context().setOffline(false);
        assertThat(fon.locator(".live-off")).hasCount(0);
        assertThat(fon.locator("status-bar")).containsText("หัวหน้าเวรดูแล K-1001 แทนอยู่");
        looksWell(fon, "away-3-back");
        assertFalse(fon.content().contains(DISCLOSURE), "words of a colleague's child are seen");
    }

    /** A child's phone, whose talk this counsellor has taken and read. */
    private Page taken(Page counsellor) {
        Page phone = phone(DISCLOSURE);
        assertThat(counsellor.locator(".q-offer")).isVisible();
        counsellor.keyboard().press("Alt+r");
        click(counsellor, "อ่านแล้ว");
        assertThat(phone.locator("body")).containsText("พี่ฝน");
        return phone;
    }
}
