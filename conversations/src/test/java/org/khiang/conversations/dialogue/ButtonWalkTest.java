package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Every button of every state does what its arrow says, tapped and typed. */
class ButtonWalkTest {

    @Test
    void everyButtonLeadsWhereItsArrowSays() {
        for (State state : Chat.SCRIPT.states()) {
            for (Choice choice : state.choices) {
                Turn turn = tap(state, choice);
                String place = state.id + " " + choice.label();
                assertTrue(!turn.silent(), place);
                choice.sets().forEach((slot, value) -> assertEquals(value, turn.facts().get(slot), place));
                assertTrue(turn.atLeast().atLeast(choice.level()), place);
                if (choice.dials()) {
                    assertEquals(state.id, turn.state(), place);
                    assertTrue(turn.bubbles().get(0).contains(choice.call()), place);
                } else if (Chat.SCRIPT.has(choice.next()) && !redirected(state, choice)) {
                    State next = Chat.SCRIPT.state(choice.next());
                    String lands = next.then.isEmpty() ? next.id : next.then;
                    assertTrue(turn.state().equals(lands) || turn.state().equals("HANDOVER"), place + turn.state());
                }
            }
        }
    }

    @Test
    void everyLabelWorksAsWellWhenTyped() {
        for (State state : Chat.SCRIPT.states()) {
            for (Choice choice : state.choices) {
                String place = state.id + " " + choice.label();
                Turn tapped = tap(state, choice);
                Turn typed = Chat.at(state.id).says(choice.label() + "ค่ะ").last;
                boolean exitWord = choice.label().equals("ปิด");
                assertEquals(exitWord ? "COVER" : tapped.state(), typed.state(), place);
                if (!exitWord) {
                    assertEquals(tapped.bubbles(), typed.bubbles(), place);
                }
            }
        }
    }

    @Test
    void theTableOfMinimalFactsIsFollowed() {
        Chat chat = Chat.at("LISTEN").about(RiskLevel.MEDIUM, Category.PHYSICAL_VIOLENCE).says("เล่ายังไงดี");
        assertEquals("MIN_ONGOING", chat.state());
        assertEquals("MIN_ACCESS", chat.taps("ยังเกิดอยู่").state());
        assertEquals("MIN_WHERE", chat.says("ครูที่โรงเรียน").state());
        assertEquals("WISH", chat.says("ลำปาง").state());
        assertEquals("ลำปาง", chat.fact("province"));
        assertEquals("PLAN_HOME", chat.taps("อยากให้หยุด").state());
        assertEquals("CHOOSE_STEP", chat.says("โอเค").state());
    }

    @Test
    void aKnownFactIsNotAskedAgain() {
        Chat chat = Chat.at("LISTEN").about(RiskLevel.MEDIUM, Category.BULLYING).knowing("ongoing", "ONGOING");
        assertEquals("MIN_ADULT", chat.says("ทุกวันเลย").state());
        assertEquals("WISH", chat.taps("ครู").state());
        assertEquals("PLAN_BULLY", chat.says("อยากให้เขาเลิกทำ").state());
        assertEquals("อยากให้เขาเลิกทำ", chat.fact("childWish"));
    }

    @Test
    void theAdultWhoMayBeTheHarmIsNotSuggested() {
        Chat chat = Chat.at("WISH").knowing("offenderAccess", "HOME").says("ยังไม่รู้");
        assertEquals("CHOOSE_STEP", chat.state());
        assertTrue(!chat.labels().contains("บอกคนที่ไว้ใจ"));
        assertTrue(Chat.at("WISH").says("ยังไม่รู้").labels().contains("บอกคนที่ไว้ใจ"));
    }

    @Test
    void theRatingIsNotAskedAfterDanger() {
        assertEquals("CLOSING", Chat.at("AFTERCARE").about(RiskLevel.EMERGENCY, Category.NONE)
                .hears(Heard.tap("AFTERCARE:1")).state());
        assertEquals("FEEDBACK", Chat.at("AFTERCARE").hears(Heard.tap("AFTERCARE:1")).state());
    }

    @Test
    void onASharedPhoneTheGoodbyeSaysNothing() {
        Chat chat = Chat.at("FEEDBACK").knowing("screenPrivacy", "SHARED").says("ดีขึ้น");
        assertEquals(java.util.List.of("ไว้คุยกันใหม่นะ"), chat.last.bubbles());
    }

    @Test
    void aReferenceThatIsUnknownIsNotPromised() {
        assertTrue(!Chat.at("LINK_REPORT").says("กลุ่มชื่อดอกไม้").last.bubbles().get(0).contains("อ้างอิง"));
        Chat chat = Chat.at("LINK_REPORT").knowing("ref", "K-0042").says("กลุ่มชื่อดอกไม้");
        assertTrue(chat.last.bubbles().get(0).contains("K-0042"));
        assertEquals("กลุ่มชื่อดอกไม้", chat.fact("reportedUrlText"));
    }

    private static Turn tap(State state, Choice choice) {
        return Chat.at(state.id).hears(Heard.tap(state.id + ":" + state.choices.indexOf(choice))).last;
    }

    /** Arrows that what is known, or was just told, leads elsewhere; each has a test of its own. */
    private static boolean redirected(State state, Choice choice) {
        Map<String, String> told = choice.sets();
        boolean known = told.containsKey(Chat.SCRIPT.state(choice.next()).asks);
        return known || choice.next().equals("EMERGENCY_WAIT") && state.is("EMERGENCY_WAIT")
                || choice.next().equals("EMERGENCY_NOW") && told.containsKey("reporterRole");
    }
}
