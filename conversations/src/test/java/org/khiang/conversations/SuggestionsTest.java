package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.Verdict.Why;

/** Words to begin with for a counsellor who looks for some (CP-30), and what is asked once more before a line goes. */
class SuggestionsTest {
    private final Helpline helpline = new Helpline();
    private final UUID fon = helpline.counsellor("ฝน");
    private final Suggestions suggestions = helpline.context.getBean(Suggestions.class);
    private UUID talk;

    @BeforeEach
    void talking() {
        helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        helpline.drain();
        helpline.desk.claim(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
        talk = helpline.talkOf("mali").id();
        helpline.desk.read(fon, talk);
        helpline.drain();
    }

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void theFirstLineIsOfferedFirstWithTheCounsellorsOwnName() {
        List<Suggestions.Offered> offered = offered(null);
        assertEquals("FIRST", offered.get(0).moment());
        assertTrue(offered.get(0).text().contains("พี่ฝน"));
        assertTrue(offered.size() <= 5);
        helpline.desk.say(fon, talk, UUID.randomUUID(), "สวัสดีนะ");
        assertTrue(offered(null).stream().noneMatch(line -> line.moment().equals("FIRST")));
        assertTrue(offered("NEXT").stream().anyMatch(line -> line.id().startsWith("next-sextortion")));
    }

    @Test
    void afterTwoMinutesOfSilenceTheLineThatOneIsStillThereIsOffered() {
        helpline.desk.say(fon, talk, UUID.randomUUID(), "สวัสดีนะ");
        assertTrue(offered(null).stream().noneMatch(line -> line.moment().equals("SILENCE")));
        helpline.clock.advance(Duration.ofMinutes(3));
        assertEquals("พี่ยังอยู่นะ ขอเวลาคิดนิดหนึ่ง", offered(null).get(0).text());
    }

    @Test
    void nobodyElseIsOfferedAnythingForThisTalk() {
        assertEquals(Optional.empty(), suggestions.of(helpline.counsellor("เมย์"), talk, null));
        assertEquals(Optional.empty(), suggestions.of(fon, UUID.randomUUID(), null));
        helpline.desk.handBack(fon, talk);
        assertEquals(Optional.empty(), suggestions.of(fon, talk, null));
    }

    @Test
    void oneThatWasNotChangedGoesOutOnlyWhenTheCounsellorSaysSoAgain() {
        Suggestions.Offered first = offered(null).get(0);
        assertEquals(Why.AS_SUGGESTED, says(first.text() + " ", first.id(), false).why());
        assertEquals(List.of(), helpline.drain());
        UUID ref = UUID.randomUUID();
        assertTrue(helpline.desk.say(fon, talk, ref, new StaffLine(first.text(), null, first.id(), true)).done());
        assertEquals(List.of(first.id(), false), source(ref));
    }

    @Test
    void whichOneALineBeganWithIsKeptWithoutItsWords() {
        Suggestions.Offered first = offered(null).get(0);
        UUID ref = UUID.randomUUID();
        assertTrue(helpline.desk.say(fon, talk, ref,
                new StaffLine(first.text() + " ค่อยๆ ก็ได้", null, first.id(), false)).done());
        assertEquals(List.of(first.id(), true), source(ref));
    }

    @Test
    void oneThatIsMeantForAnotherChildIsNotNotedButTheLineIsNotLost() {
        UUID ref = UUID.randomUUID();
        assertTrue(helpline.desk.say(fon, talk, ref, new StaffLine("สวัสดีนะ", null, "next-bully", false)).done());
        assertEquals(List.of(), source(ref));
        assertEquals(1, helpline.drain().size());
    }

    @Test
    void aPhoneThatOthersUseIsAskedAboutOnceMore() {
        helpline.desk.handBack(fon, talk);
        helpline.drain();
        helpline.sends("mali", Kind.TAP, null, "SCREEN_CHECK:2");
        helpline.quiet();
        helpline.sends("mali", Kind.TAP, null, "HANDOVER:0");
        helpline.quiet();
        assertTrue(helpline.context.getBean(OwnShift.class).waive(fon).done(), "the break after a grave talk");
        assertTrue(helpline.claims(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation()).done());
        helpline.desk.read(fon, talk);
        assertTrue(helpline.context.getBean(Sheets.class).of(fon, talk).orElseThrow().picture().badges()
                .contains("SHARED"));
        assertEquals(Why.SHARED, says("สวัสดีนะ", null, false).why());
        assertTrue(says("สวัสดีนะ", null, true).done());
    }

    @Test
    void aLineThatLineDidNotTakeIsTriedAgainUnderItsOldKeyAndNoOtherLineIs() {
        assertTrue(says("สวัสดีนะ", null, false).done());
        OutgoingCall call = helpline.outbox.take().orElseThrow();
        UUID line = helpline.transcriptOf("mali").stream().filter(one -> one.voice() == Voice.STAFF).findFirst()
                .orElseThrow().id();
        assertEquals(Why.NOT_FAILED, helpline.desk.again(fon, talk, line).why());
        helpline.outbox.ended(call, Outcome.REFUSED, "HTTP_403");
        assertEquals(Why.NOT_YOURS, helpline.desk.again(helpline.counsellor("เมย์"), talk, line).why());
        UUID bots = helpline.transcriptOf("mali").stream().filter(one -> one.voice() != Voice.STAFF).findFirst()
                .orElseThrow().id();
        assertEquals(Why.NOT_FAILED, helpline.desk.again(fon, talk, bots).why());
        assertTrue(helpline.desk.again(fon, talk, line).done());
        assertEquals(call.id(), helpline.outbox.take().orElseThrow().id());
    }

    private List<Suggestions.Offered> offered(String moment) {
        return suggestions.of(fon, talk, moment).orElseThrow();
    }

    private Verdict says(String words, String suggestion, boolean sure) {
        return helpline.desk.say(fon, talk, UUID.randomUUID(), new StaffLine(words, null, suggestion, sure));
    }

    private List<Object> source(UUID call) {
        return helpline.inTransaction(() -> helpline.context.getBean(SuggestedLines.class).findById(call))
                .map(found -> List.<Object>of(found.suggestion(), found.changed())).orElse(List.of());
    }
}
