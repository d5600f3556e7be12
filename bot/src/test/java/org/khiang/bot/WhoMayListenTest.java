package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.beside.Listening;
import org.khiang.conversations.staff.Role;

/** Who follows a live talk over the socket, who does not, and that nothing of it ever leaves for LINE (CP-40 to 43). */
class WhoMayListenTest extends Watch {
    private static final String REASON = "ฝนขอให้อยู่เป็นเพื่อน";
    private static final String WHISPER = "ลองถามเรื่องป้าก่อนนะ";

    private static OpenConsole dao;

    @BeforeAll
    static void daoIsThereToo() {
        dao = team.console(supervisor);
    }

    @BeforeEach
    void daoHearsOnlyWhatComes() {
        dao.forget();
    }

    @Test
    void aWhisperIsHeardInTheTalkAndNeverLeavesForLine() {
        Team.Held held = team.talksWith(fon, child);
        JsonNode opened = listens(held);
        assertTrue(opened.path("talk").path("readOnly").asBoolean());
        assertTrue(opened.toString().contains(Team.BLACKMAIL));
        assertTrue(held.hears("BESIDE", event -> event.path("detail").asText().equals("LISTEN พี่ดาว")) != null);
        team.writes(child, "ยังกลัวอยู่");
        dao.await("events", frame -> frame.toString().contains("ยังกลัวอยู่"));
        assertEquals("accepted", dao.act("whisper", "conversation", held.conversation(), "text", WHISPER)
                .path("type").asText());
        fon.await("events", frame -> frame.path("beside").path("whispers").toString().contains(WHISPER));
        assertEquals("accepted", fon.act("whisper", "conversation", held.conversation(), "text", "ได้ค่ะพี่")
                .path("type").asText());
        dao.await("events", frame -> frame.path("beside").path("whispers").toString().contains("ได้ค่ะพี่"));
        held.says("พี่อยู่ตรงนี้นะ");
        line.await(() -> line.shownTo(child).contains("พี่อยู่ตรงนี้นะ"));
        assertFalse(line.shownTo(child).toString().contains("ป้า"));
        assertFalse(line.shownTo(child).toString().contains("พี่ดาว"));
        held.does("handBack");
        assertEquals("NOT_YOURS", dao.await("lost", held::of).path("why").asText());
    }

    @Test
    void anotherCounsellorNeitherListensNorWhispersNorCallsNorStepsIn() {
        Team.Held held = team.talksWith(fon, child);
        for (String act : List.of("listen", "answerHelp", "accompany", "hear", "stepAway", "whisper", "callHelp", "calm",
                "consult", "endConsult", "choices", "takeOver", "stop")) {
            assertEquals("NOT_YOURS", may.act(act, "conversation", held.conversation(), "text", REASON)
                    .path("why").asText(), act);
        }
        assertEquals("TOO_LATE", may.act("answerConsult", "conversation", held.conversation()).path("why").asText());
        assertFalse(may.heard().toString().contains("รูป"));
        held.does("handBack");
    }

    @Test
    void aSupervisorWithoutAReasonHearsNothing() {
        Team.Held held = team.talksWith(fon, child);
        assertEquals("REASON_NEEDED", dao.act("listen", "conversation", held.conversation(), "text", "   ดู ")
                .path("why").asText());
        assertEquals("NOT_YOURS", dao.act("hear", "conversation", held.conversation()).path("why").asText());
        assertEquals("NOT_YOURS", dao.act("open", "conversation", held.conversation()).path("why").asText());
        assertEquals("NOT_LISTENING", dao.act("takeOver", "conversation", held.conversation(), "text", REASON)
                .path("why").asText());
        assertFalse(dao.heard().toString().contains("รูป"));
        held.does("handBack");
    }

    @Test
    void aLockedSupervisorHearsNoWordMoreButTheAlarmOfACounsellorWhoCalls() {
        Team.Held held = team.talksWith(fon, child);
        listens(held);
        assertEquals(200, team.posts(supervisor, "/api/lock", "{}").statusCode());
        held.hears("BESIDE", event -> event.path("detail").asText().equals("LEFT พี่ดาว"));
        dao.forget();
        team.writes(child, "ยังอยู่ไหมคะ");
        held.hears("LINE", event -> event.toString().contains("ยังอยู่ไหมคะ"));
        held.does("callHelp");
        JsonNode alarm = dao.await("locked", frame -> frame.path("alarms").asInt() == 1);
        assertFalse(alarm.toString().contains("พี่ฝน"));
        assertEquals("LOCKED", dao.act("answerHelp", "conversation", held.conversation()).path("why").asText());
        assertFalse(dao.heard().toString().contains("ยังอยู่ไหม"));
        dao.forget();
        assertEquals(200, team.posts(supervisor, "/api/unlock",
                "{\"password\":\"" + supervisor.account().password() + "\"}").statusCode());
        JsonNode called = dao.await("beside", frame -> !frame.path("calls").isEmpty()).path("calls").get(0);
        assertEquals(List.of("HELP", "พี่ฝน"), List.of(called.path("kind").asText(), called.path("by").asText()));
        assertFalse(dao.heard().toString().contains("ยังอยู่ไหม"), "unlocking is no way back into the talk");
        assertEquals("opened", dao.act("answerHelp", "conversation", held.conversation()).path("type").asText());
        held.does("handBack");
    }

    @Test
    void aSupervisorTakesOverTheChildIsToldOnceAndTheCounsellorByWhomAndWhy() {
        Team.Held held = team.talksWith(fon, child);
        listens(held);
        JsonNode opened = dao.act("takeOver", "conversation", held.conversation(), "text", REASON);
        assertFalse(opened.path("talk").path("readOnly").asBoolean());
        assertEquals("TAKEN_OVER", fon.await("lost", held::of).path("why").asText());
        JsonNode told = fon.await("beside", frame -> !frame.path("told").isEmpty()).path("told").get(0);
        assertEquals(List.of("TAKEN_OVER", "พี่ดาว", REASON), List.of(told.path("kind").asText(),
                told.path("by").asText(), told.path("reason").asText()));
        assertEquals("NOT_YOURS", held.says("อีกนิดนะ").path("why").asText());
        assertEquals("accepted", dao.act("say", "conversation", held.conversation(), "text", "พี่ดาวเองนะ")
                .path("type").asText());
        line.await(() -> line.shownTo(child).contains("พี่ดาวเองนะ"));
        assertEquals(1, line.shownTo(child).stream().filter(text -> text.contains("ขอแนะนำพี่ดาว")).count());
        assertEquals("accepted", fon.act("noted", "line", told.path("id").asText()).path("type").asText());
        assertEquals("accepted", dao.act("handBack", "conversation", held.conversation()).path("type").asText());
    }

    @Test
    void whoeverClosesTheConsoleListensNoMore() {
        Team.Held held = team.talksWith(fon, child);
        OpenConsole or = team.console(team.person("or", "อ้อ", Role.SUPERVISOR));
        or.act("listen", "conversation", held.conversation(), "text", REASON);
        or.close();
        held.hears("BESIDE", event -> event.path("detail").asText().equals("LEFT พี่อ้อ"));
        assertEquals(0, program.get(Listening.class).followers().size());
        held.does("handBack");
    }

    private static JsonNode listens(Team.Held held) {
        return dao.act("listen", "conversation", UUID.fromString(held.conversation()), "text", REASON);
    }
}
