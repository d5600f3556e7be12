package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.escalation.Need;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** The language of a talk is a fact that is kept: for the queue, for the counsellor, and for the day after. */
class LanguageOfATalkTest {
    private static final String BURMESE = "ကျွန်မ ကြောက်တယ် အိမ်မှာ တစ်ယောက်ယောက် ကူညီပေးပါ";
    private final Helpline helpline = new Helpline();
    private final UUID fon = helpline.counsellor("ฝน");

    @AfterEach
    void close() {
        helpline.close();
    }

    private String queued() {
        return helpline.context.getBean(Queue.class).waiting().get(0).language();
    }

    @Test
    void theQueueShowsTheLanguageAChildWritesAndThenTheOneItChose() {
        helpline.says("mali", BURMESE);
        assertTrue(helpline.drain().get(0).lines().stream().anyMatch(line -> line.contains("ဘာသာစကား")));
        assertEquals("my", queued());
        helpline.sends("mali", Kind.TAP, null, "LANGUAGE:1");
        helpline.quiet();
        assertEquals("BURMESE", queued());
    }

    @Test
    void theCounsellorSeesThatAnotherLanguageIsSpokenAndTheWayOutIsInIt() {
        helpline.says("mali", BURMESE);
        helpline.drain();
        assertTrue(helpline.desk.claim(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation())
                .done());
        helpline.drain();
        UUID talk = helpline.talkOf("mali").id();
        Picture picture = helpline.context.getBean(Sheets.class).of(fon, talk).orElseThrow().picture();
        assertTrue(picture.badges().contains("LANGUAGE"));
        assertTrue(helpline.desk.read(fon, talk).done());
        assertTrue(helpline.desk.say(fon, talk, UUID.randomUUID(), "สวัสดี").done());
        assertEquals(List.of("ထွက်မယ်"), helpline.drain().get(1).buttons().stream().map(button -> button.label())
                .toList());
    }

    @Test
    void aChildWhoComesBackDaysLaterIsStillAnsweredInItsLanguage() {
        helpline.says("mali", "English");
        assertTrue(helpline.drain().get(0).lines().get(0).startsWith("Hello."));
        helpline.clock.advance(Duration.ofDays(3));
        helpline.says("mali", "สวัสดี");
        String line = helpline.drain().get(0).lines().get(0);
        assertTrue(line.startsWith("It is good that you came back."), line);
    }

    @Test
    void noWordOfAChildReachesTheQueueAsALanguage() {
        assertEquals("OTHER", Need.of(RiskLevel.HIGH, Category.NONE, false, Map.of("language", "my own words"))
                .language());
        assertEquals("th", Need.of(RiskLevel.HIGH, Category.NONE, false, Map.of()).language());
    }
}
