package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A counsellor reads what is heavy when ready for it, and not because it stood on the screen (CP-120). */
@Tag("story")
class SoftWordsTest extends Story {
    private static final String HEAVY = "เหนื่อยมาก อยากหลับแล้วไม่ตื่น";

    @Test
    void heavyWordsAreInThePageOnlyWhileHeld() {
        Page fon = talking();
        Locator line = fon.locator(".line-child soft-words");
        assertThat(line).isVisible();
        assertFalse(fon.content().contains(HEAVY), "the words are in the page before they are held");
        Chromium.shoot(fon, "14-soft");
        assertEquals(List.of(), Chromium.barriers(fon));
        line.getByRole(AriaRole.BUTTON).focus();
        fon.keyboard().down(" ");
        assertThat(line).containsText(HEAVY);
        fon.keyboard().up(" ");
        assertThat(line).not().containsText(HEAVY);
        assertEquals(List.of(), chromium.faults());
    }

    @Test
    void whoCannotHoldAKeyOpensAndShutsThemWithEnter() {
        Page fon = talking();
        Locator line = fon.locator(".line-child soft-words");
        line.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(line).containsText(HEAVY);
        line.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(line).not().containsText(HEAVY);
    }

    @Test
    void aCounsellorMayChooseToSeeThemAtOnce() {
        Page fon = talking();
        fon.locator("own-menu summary").click();
        fon.getByLabel("แสดงเลย").check();
        assertThat(fon.locator(".line-child")).containsText(HEAVY);
    }

    private Page talking() {
        Page fon = signedIn("fon", 1440);
        phone(HEAVY);
        assertThat(fon.locator(".rail")).containsText("ความคิดทำร้ายตนเอง");
        fon.keyboard().press("Alt+r");
        assertThat(fon.locator(".line-child")).isVisible();
        return fon;
    }
}
