package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** Who hears a child, who does not, and the attempts to hear more than one may. */
class WhoMayHearTest extends Watch {
    private static final String REASON = "ตรวจทานตามรอบ";

    @Test
    void aDraftIsHintedAtForWhoHoldsTheTalkAndAPrivateContactNeverLeaves() {
        Team.Held held = team.talksWith(fon, child);
        JsonNode hint = fon.act("guard", "conversation", held.conversation(), "text", "แล้วทำไมไปที่นั่น");
        assertEquals(List.of("guard", "F1"), List.of(hint.path("type").asText(),
                hint.at("/warnings/0/kind").asText()));
        assertEquals("ทำไม", "แล้วทำไมไปที่นั่น".substring(hint.at("/warnings/0/start").asInt(),
                hint.at("/warnings/0/end").asInt()));
        assertTrue(hint.at("/warnings/0/better/th").asText().contains("ไม่ใช่ความผิด"));
        assertEquals("NOT_YOURS", may.act("guard", "conversation", held.conversation(), "text", "ทำไม")
                .path("why").asText());
        assertEquals("CONTACT", fon.act("say", "conversation", held.conversation(), "text", "โทรพี่ 0812345678")
                .path("why").asText());
        held.does("handBack");
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndHearsNothingOfTheTalk() {
        Team.Held held = team.talksWith(fon, child);
        assertEquals("พี่ฝน", may.await("taken", frame -> frame.path("escalation").asText().equals(held.escalation()))
                .path("by").asText());
        JsonNode refused = may.act("claim", "escalation", held.escalation());
        assertEquals(List.of("SOMEONE_WAS_FIRST", "พี่ฝน"),
                List.of(refused.path("why").asText(), refused.path("by").asText()));
        for (String act : List.of("open", "read", "typing", "handBack")) {
            assertEquals("NOT_YOURS", may.act(act, "conversation", held.conversation()).path("why").asText());
        }
        held.says("อยู่ตรงนี้นะ");
        line.await(() -> line.shownTo(child).contains("อยู่ตรงนี้นะ"));
        held.closes("C01");
        may.await("queue", frame -> true);
        assertFalse(may.heard().toString().contains("รูป") || may.heard().toString().contains("ตรงนี้"));
    }

    @Test
    void aSupervisorSeesWhoHoldsTheChildAndReadsOnlyWithAReason() {
        Team.Held held = team.talksWith(fon, child);
        String board = team.asks(supervisor, "/api/escalations").body();
        assertTrue(board.contains(held.escalation()) && board.contains("พี่ฝน"));
        assertFalse(board.contains("รูป"));
        String path = "/api/escalations/" + held.escalation() + "/open";
        long looks = program.count("access_log");
        for (String empty : List.of("{}", "{\"reason\":\"\"}", "{\"reason\":\"    \"}", "{\"reason\":\"ok\"}")) {
            assertEquals(400, team.posts(supervisor, path, empty).statusCode());
        }
        assertEquals(looks, program.count("access_log"));
        HttpResponse<String> opened = team.posts(supervisor, path, "{\"reason\":\"" + REASON + "\"}");
        assertEquals(200, opened.statusCode());
        assertTrue(opened.body().contains(Team.BLACKMAIL) && opened.body().contains("\"readOnly\":true"));
        assertEquals(looks + 1, program.count("access_log"));
        held.closes("C01");
    }

    @Test
    void aSupervisorsConsoleTakesNoChildAndSaysNothing() {
        OpenConsole dao = team.console(supervisor);
        Team.Held held = team.talksWith(fon, child);
        assertEquals("NOT_YOURS", dao.act("claim", "escalation", held.escalation()).path("why").asText());
        assertEquals("NOT_YOURS",
                dao.act("say", "conversation", held.conversation(), "text", "x").path("why").asText());
        assertFalse(dao.heard().toString().contains("รูป"));
        held.closes("C01");
        dao.close();
    }

    @Test
    void aCounsellorSeesNoBoardAndAnAdministratorNoChildAtAll() {
        Team.Person admin = team.person("nit", "นิด", Role.ADMIN);
        Team.Person counsellor = team.person("pla", "ปลา", Role.COUNSELLOR);
        for (Team.Person who : List.of(admin, counsellor)) {
            assertEquals(403, team.asks(who, "/api/escalations").statusCode());
        }
        assertThrows(CompletionException.class,
                () -> OpenConsole.knock(program, admin.cookie(), OpenConsole.origin(program)).join());
    }

    @Test
    void aPageOfAnotherSiteHearsNothingWithACounsellorsCookie() {
        Team.Person counsellor = team.person("noi", "น้อย", Role.COUNSELLOR);
        OpenConsole foreign = OpenConsole.knock(program, counsellor.cookie(), "https://elsewhere.example").join();
        assertEquals(1008, foreign.awaitClose());
        assertEquals(List.of(), foreign.heard());
    }

    @Test
    void withoutACookieTheLineStaysShut() {
        for (String cookie : List.of("KHIANG=", "KHIANG=AAAA", "OTHER=1")) {
            assertThrows(CompletionException.class,
                    () -> OpenConsole.knock(program, cookie, OpenConsole.origin(program)).join());
        }
    }

    @Test
    void aCounsellorPutOutOfServiceHearsNothingMoreAndTheChildWaitsAgain() throws InterruptedException {
        Team.Person leaving = team.person("jib", "จิ๊บ", Role.COUNSELLOR);
        OpenConsole console = team.console(leaving);
        Team.Held held = team.talksWith(console, child);
        fon.forget();
        console.forget();
        long now = System.nanoTime();
        program.get(Staff.class).deactivate(leaving.account().member().id());
        JsonNode waiting = fon.await("queue", frame -> !frame.path("queue").isEmpty()).path("queue").get(0);
        team.writes(child, "พี่ยังอยู่ไหม");
        console.awaitClose();
        System.out.println("put out of service to closed line: " + (System.nanoTime() - now) / 1_000_000 + " ms");
        assertTrue(System.nanoTime() - now < TimeUnit.SECONDS.toNanos(6));
        assertFalse(console.heard().toString().contains("ยังอยู่ไหม"));
        assertEquals(held.escalation(), waiting.path("escalation").asText());
        JsonNode opened = team.claims(fon, held.escalation());
        assertTrue(opened.toString().contains("ยังอยู่ไหม"));
        new Team.Held(fon, child, opened).closes("C01");
    }
}
