package org.khiang.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that is full stays quick enough to write in: five hundred wait, and one child has said two thousand lines. */
@Tag("story")
class LongListsTest extends Story {
    /** Ten times what an idle machine needs; a page that draws every line it ever heard is far beyond it. */
    private static final double MOST_MS = 1000;

    private static final String FILL = """
            async () => {
              const { desk } = await import('/console/desk/desk.js');
              const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              const took = async (act) => {
                const from = performance.now();
                act();
                await drawn();
                return performance.now() - from;
              };
              const at = (n) => new Date(Date.now() + n).toISOString();
              const queue = Array.from({ length: 500 }, (_, n) => ({
                escalation: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, number: `K-${9000 + n}`,
                level: 'MEDIUM', category: 'BULLYING', top: false, ageBand: 'T', language: 'th', wish: null,
                raisedAt: at(-60000), targetSeconds: 1800, deadlineAt: null, claimable: false }));
              const { mine, talk } = desk;
              const hear = (from, count) => desk.frames.hear({ type: 'events', conversation: talk.conversation,
                picture: talk.picture, events: Array.from({ length: count }, (_, n) => ({ seq: from + n,
                  at: at(from + n), kind: 'LINE', line: { id: `long-${from + n}`, seq: from + n, voice: 'CHILD',
                    kind: 'TEXT', text: `line ${from + n} of a long talk`, at: at(from + n), reasons: [] } })) });
              const result = {};
              result.queue = await took(() => desk.frames.hear({ type: 'queue', queue, mine }));
              const first = talk.seq + 1;
              for (let n = 0; n < 2000; n += 50) {
                result.lines = Math.max(result.lines ?? 0, await took(() => hear(first + n, 50)));
              }
              result.line = await took(() => hear(first + 2000, 1));
              const draft = document.getElementById('draft');
              result.typing = await took(() => {
                draft.value = 'x';
                draft.dispatchEvent(new Event('input', { bubbles: true }));
              });
              const box = document.querySelector('.lines');
              let before = performance.now();
              result.scroll = 0;
              for (let n = 0; n < 30; n++) {
                box.scrollTop -= 200;
                await new Promise(requestAnimationFrame);
                result.scroll = Math.max(result.scroll, performance.now() - before);
                before = performance.now();
              }
              result.shown = document.querySelectorAll('.line').length;
              result.waiting = document.querySelectorAll('queue-item').length;
              return result;
            }""";

    @Test
    void fiveHundredWaitingAndTwoThousandLinesDoNotSlowTheWriting() {
        Page fon = signedIn("fon", 1440);
        phone("มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู");
        assertThat(fon.locator(".rail")).containsText("ขู่กรรโชกทางเพศ");
        fon.keyboard().press("Alt+r");
        click(fon, "อ่านแล้ว");
        assertThat(fon.locator("#draft")).isEnabled();
        @SuppressWarnings("unchecked")
        Map<String, Number> took = (Map<String, Number>) fon.evaluate(FILL);
        System.out.println("a full page, in ms (and what is drawn): " + took);
        for (String what : List.of("queue", "lines", "line", "typing", "scroll")) {
            assertTrue(took.get(what).doubleValue() < MOST_MS, what + " " + took);
        }
        assertTrue(took.get("shown").intValue() <= 400 && took.get("waiting").intValue() <= 50, took.toString());
        assertThat(fon.locator(".earlier")).isVisible();
        Chromium.shoot(fon, "37-long-lists");
        assertEquals(List.of(), chromium.faults());
    }
}
