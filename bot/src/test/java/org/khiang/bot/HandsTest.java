package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.Role;

/** A talk changes hands while consoles watch it: each hears what is theirs, and why it is not any more. */
class HandsTest {
    private static final String SHEET = "{\"where\":\"ก\",\"danger\":\"ข\",\"wish\":\"ค\",\"promised\":\"ง\","
            + "\"avoid\":\"จ\",\"window\":\"ฉ\",\"next\":\"ช\",\"nextAt\":\"2126-01-01T00:00:00Z\"}";

    @TempDir
    Path dir;
    private LineStandIn line;
    private Program program;
    private Team team;
    private Team.Person fon;
    private Team.Person may;
    private Team.Held held;

    @BeforeEach
    void fonTalksWithAChild() {
        System.setProperty("khiang.lost-line.take", "2s");
        line = LineStandIn.start();
        start();
        fon = team.person("fon", "ฝน", Role.COUNSELLOR);
        may = team.person("may", "เมย์", Role.COUNSELLOR);
        held = team.talksWith(team.console(fon), Team.child());
    }

    @AfterEach
    void close() {
        System.clearProperty("khiang.lost-line.take");
        team.close();
        program.close();
        line.close();
    }

    private void start() {
        program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
        team = new Team(program);
    }

    @Test
    void whoHandsATalkOverHearsThatItWasTakenAndNothingMore() {
        OpenConsole receiver = team.console(may);
        String transfer = offer();
        assertEquals(404, team.posts(fon, "/api/handover/transfers/" + transfer + "/open", "{}").statusCode());
        assertTrue(team.posts(may, "/api/handover/transfers/" + transfer + "/open", "{}").body().contains("\"ง\""));
        assertEquals(200, team.posts(may, "/api/handover/transfers/" + transfer + "/accept", "{}").statusCode());
        assertEquals("TRANSFERRED", held.console().await("lost", frame -> true).path("why").asText());
        assertEquals("TRANSFERRED", held.does("open").path("why").asText());
        held.console().forget();
        team.writes(held.child(), "คุยกับพี่คนใหม่");
        receiver.act("open", "conversation", held.conversation());
        assertEquals("accepted", receiver.act("say", "conversation", held.conversation(), "text", "สวัสดีนะ")
                .path("type").asText());
        line.await(() -> line.shownTo(held.child()).contains("สวัสดีนะ"));
        assertFalse(held.console().heard().toString().contains("คุยกับพี่คนใหม่"));
    }

    @Test
    void theSheetIsAskedOfEverySenderAndReadByNoOther() {
        team.console(may);
        Team.Person dao = team.person("dao", "ดาว", Role.COUNSELLOR);
        String transfer = offer();
        for (String deed : new String[] {"open", "accept", "refuse", "take-back"}) {
            assertEquals(404, team.posts(dao, "/api/handover/transfers/" + transfer + "/" + deed, "{}").statusCode());
        }
        String path = "/api/handover/talks/" + held.conversation();
        assertEquals(404, team.posts(dao, path + "/transfer", "{\"sheet\":" + SHEET + "}").statusCode());
        assertEquals(404, team.asks(dao, path + "/came").statusCode());
        assertTrue(team.posts(fon, path + "/transfer", "{\"sheet\":{\"where\":\"ก\"}}").body().contains("SHEET"));
    }

    @Test
    void whoIsAwayForTooLongIsToldOnComingBackThatTheTalkWaitsInTheQueue() {
        held.console().close();
        OpenConsole other = team.console(may);
        JsonNode waiting = other.await("queue", frame -> !frame.path("queue").isEmpty()).path("queue").get(0);
        team.writes(held.child(), "หายไปไหน");
        OpenConsole back = team.console(fon);
        assertTrue(back.heard().get(0).path("mine").isEmpty());
        assertEquals("TAKEN_BACK", back.act("open", "conversation", held.conversation()).path("why").asText());
        String opened = other.act("claim", "escalation", waiting.path("escalation").asText()).toString();
        assertEquals(2, opened.split("หายไปไหน", -1).length, "lost or doubled");
    }

    @Test
    void aDraftASheetAndAnOfferOutliveTheProgram() {
        team.console(may);
        held.console().act("draft", "conversation", held.conversation(), "text", "พี่กำลังพิมพ์");
        offer();
        team.close();
        program.close();
        start();
        assertTrue(team.asks(may, "/api/handover/transfers").body().contains("OFFERED"));
        JsonNode opened = team.console(fon).act("open", "conversation", held.conversation());
        assertEquals("พี่กำลังพิมพ์", opened.at("/draft/text").asText());
    }

    @Test
    void anotherTabHearsWhatIsTypedAndIsNotOverwritten() {
        OpenConsole tab = team.console(fon);
        tab.act("open", "conversation", held.conversation());
        held.console().act("draft", "conversation", held.conversation(), "text", "แท็บแรก");
        tab.await("draft", frame -> frame.at("/kept/text").asText().equals("แท็บแรก"));
        JsonNode answer = tab.act("draft", "conversation", held.conversation(), "text", "แท็บที่สอง", "after", "0");
        assertEquals("แท็บแรก", answer.at("/kept/text").asText());
        held.says("ส่งแล้วนะ");
        tab.await("draft", frame -> frame.path("kept").path("text").asText().isEmpty());
    }

    @Test
    void nobodySignsOutOfAnOpenTalkButWhoHasNoneDoes() {
        assertEquals(409, team.posts(fon, "/logout", "{}").statusCode());
        assertEquals("accepted", held.says("พี่ยังอยู่").path("type").asText());
        assertEquals(200, team.posts(may, "/logout", "{}").statusCode());
        assertEquals("accepted", held.closes("C01").path("type").asText());
        assertEquals(200, team.posts(fon, "/logout", "{}").statusCode());
    }

    private String offer() {
        assertEquals(200, team.posts(fon, "/api/handover/talks/" + held.conversation() + "/transfer",
                "{\"to\":\"" + may.account().member().id() + "\",\"sheet\":" + SHEET + "}").statusCode());
        return held.console().await("transfers", frame -> !frame.path("cards").isEmpty()).path("cards").get(0)
                .path("id").asText();
    }
}
