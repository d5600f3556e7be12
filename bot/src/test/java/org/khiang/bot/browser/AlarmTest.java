package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An emergency reaches a counsellor who looks elsewhere, and tells whoever looks over a shoulder nothing. */
@Tag("story")
class AlarmTest extends Story {
    private static final String KNIFE = "พ่อเอามีดไล่อยู่ตอนนี้";

    /** Writes down what the browser is asked to ring and to show; whether the tab is hidden is said by the test. */
    private static final String EARS = """
            globalThis.away = false;
            globalThis.shown = [];
            globalThis.ringing = 0;
            Object.defineProperty(document, 'hidden', { get: () => globalThis.away });
            globalThis.Notification = class extends Notification {
              constructor(title, options) { super(title, options); this.text = `${title} ${options.body}`; shown.push(this.text); }
              close() { super.close(); shown.splice(shown.indexOf(this.text), 1); }
            };
            const { start, stop } = AudioBufferSourceNode.prototype;
            AudioBufferSourceNode.prototype.start = function () { if (this.loop) ringing++; start.call(this); };
            AudioBufferSourceNode.prototype.stop = function () { ringing--; stop.call(this); };
            """;

    @Test
    void aHiddenTabRingsAndCallsByTitleAndNoticeUntilTheChildIsTaken() {
        Page fon = listening();
        fon.evaluate("() => { away = true; }");
        phone(KNIFE);
        assertThat(fon).hasTitle(Pattern.compile("^\\(1\\) .*"));
        assertEquals(1, fon.evaluate("() => ringing"));
        List<?> shown = (List<?>) fon.evaluate("() => shown");
        assertEquals(1, shown.size());
        for (String word : List.of("พ่อ", "มีด", "ทำร้าย", "K-")) {
            assertFalse(shown.get(0).toString().contains(word) || fon.title().contains(word), "a notice tells of a child");
        }
        fon.evaluate("() => { away = false; }");
        fon.keyboard().press("Alt+r");
        assertThat(fon.locator(".talk")).containsText(KNIFE);
        assertEquals(0, fon.evaluate("() => ringing"));
        assertEquals(List.of(), fon.evaluate("() => shown"));
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void aBrowserThatHoldsTheSoundBackIsSaidSoUntilOnePressesAKey() {
        Page fon = signedIn("fon", 1440);
        fon.reload();
        Locator missing = fon.locator(".no-sound");
        assertThat(missing).containsText("ยังไม่มีเสียงเตือน");
        looksWell(fon, "alarm-1-no-sound");
        missing.click();
        assertThat(missing).hasCount(0);
    }

    @Test
    void thePrivacyKeyBlanksEveryWordAndTheAlarmStillRings() {
        Page fon = listening();
        fon.keyboard().press("F9");
        Locator curtain = fon.locator("dialog.curtain");
        assertThat(curtain).isVisible();
        looksWell(fon, "alarm-2-curtain");
        phone(KNIFE);
        assertThat(curtain.locator("b")).containsText("ฉุกเฉิน");
        assertThat(fon.getByRole(AriaRole.ALERTDIALOG)).not().isVisible();
        assertEquals(1, fon.evaluate("() => ringing"));
        fon.keyboard().press("Alt+r");
        assertThat(curtain).isVisible();
        looksWell(fon, "alarm-3-curtain-rings");
        fon.keyboard().press("F9");
        assertThat(fon.getByRole(AriaRole.ALERTDIALOG)).isVisible();
    }

    private Page listening() {
        Page fon = signedIn("fon", 1440);
        fon.context().grantPermissions(List.of("notifications"));
        fon.addInitScript(EARS);
        fon.reload();
        fon.locator("h1").first().click(new Locator.ClickOptions().setForce(true));
        assertThat(fon.locator(".no-sound")).hasCount(0);
        return fon;
    }
}
