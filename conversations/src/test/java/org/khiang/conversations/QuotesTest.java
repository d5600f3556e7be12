package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A counsellor answers one message of the child, and only of this child. */
class QuotesTest {
    private final Helpline helpline = new Helpline();
    private final UUID fon = helpline.counsellor("ฝน");

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void anAnswerCarriesTheTicketOfTheMessageItAnswers() {
        UUID talk = talking("mali", "q-mali");
        UUID told = told("mali").id();
        assertTrue(told("mali").quotable());
        assertTrue(answers(talk, told).done());
        assertEquals("q-mali", last(helpline.drain()).quote());
        List<Line> lines = helpline.transcriptOf("mali");
        assertEquals(told, lines.get(lines.size() - 1).quote());
    }

    @Test
    void aMessageOfAnotherChildOrOfOursIsNeverShown() {
        UUID talk = talking("mali", "q-mali");
        helpline.conversations.receive(quotable("ton", "สวัสดี", "q-ton"));
        UUID ours = helpline.transcriptOf("mali").stream().filter(line -> line.voice() != Voice.CHILD).findFirst()
                .orElseThrow().id();
        for (UUID other : List.of(told("ton").id(), ours, UUID.randomUUID())) {
            assertEquals(Verdict.Why.NO_QUOTE, answers(talk, other).why());
        }
        assertTrue(helpline.drain().stream().allMatch(call -> call.quote() == null));
    }

    @Test
    void whatTheChildTookBackIsNotShownAgainAlsoWhenTheAnswerWasAlreadyWaiting() {
        UUID talk = talking("mali", "q-mali");
        UUID told = told("mali").id();
        assertTrue(answers(talk, told).done());
        helpline.conversations.unsend(helpline.arrival("mali"), "line-q-mali");
        assertNull(last(helpline.drain()).quote());
        assertEquals(Verdict.Why.NO_QUOTE, answers(talk, told).why());
    }

    @Test
    void aTicketThatLineRefusesCostsTheQuoteAndNotTheLine() {
        UUID talk = talking("mali", "q-mali");
        assertTrue(answers(talk, told("mali").id()).done());
        OutgoingCall call = helpline.outbox.take().orElseThrow();
        helpline.outbox.ended(call, Outcome.QUOTE_REFUSED, "HTTP_400");
        OutgoingCall again = helpline.outbox.take().orElseThrow();
        assertEquals(call.id(), again.id());
        assertNull(again.quote());
        helpline.outbox.ended(again, Outcome.TAKEN, null);
        List<Line> lines = helpline.transcriptOf("mali");
        assertEquals("SENT", lines.get(lines.size() - 1).delivery());
        assertNull(lines.get(lines.size() - 1).quote());
    }

    @Test
    void theTicketIsSealedInTheDatabase() {
        talking("mali", "q-mali");
        byte[] kept = helpline.inTransaction(() -> helpline.context.getBean(QuoteTokens.class)
                .findById(told("mali").id()).orElseThrow().tokenSealed());
        assertTrue(!new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1).contains("q-mali"));
    }

    private Verdict answers(UUID talk, UUID message) {
        return helpline.desk.say(fon, talk, UUID.randomUUID(), new StaffLine("อ่านแล้วนะ", message, null, false));
    }

    private InboundMessage quotable(String child, String words, String token) {
        return new InboundMessage(helpline.arrival(child), Kind.TEXT, words, "line-" + token, token);
    }

    private Line told(String child) {
        return helpline.transcriptOf(child).stream().filter(line -> line.voice() == Voice.CHILD).findFirst()
                .orElseThrow();
    }

    private static OutgoingCall last(List<OutgoingCall> calls) {
        return calls.get(calls.size() - 1);
    }

    private UUID talking(String child, String token) {
        helpline.conversations.receive(quotable(child, "มีคนขู่จะปล่อยรูป", token));
        helpline.drain();
        helpline.desk.claim(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
        UUID talk = helpline.talkOf(child).id();
        helpline.desk.read(fon, talk);
        helpline.drain();
        return talk;
    }
}
