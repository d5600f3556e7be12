package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.FromLine;
import org.khiang.bot.line.LineStandIn;

/** From a child's line at night to the person who was asleep, through the running program and a real mail server. */
class OnCallPathTest {
    @Test
    void aChildWhoWritesAtNightWakesSomebodyWhoSaysOnceThatTheyCome(@TempDir Path dir) throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(Program.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        int port = Program.freePort();
        try (LineStandIn line = LineStandIn.start(); LogLines log = new LogLines();
             Program program = Program.live(dir, line, Map.of("MICRONAUT_SERVER_PORT", String.valueOf(port),
                     "KHIANG_ON_CALL_MAIL_TO", "one@example.org", "KHIANG_MAIL_FROM", "khiang@example.org",
                     "KHIANG_SMTP_URL", "smtp://127.0.0.1:" + post.getSmtp().getPort(),
                     "KHIANG_PUBLIC_URL", "http://127.0.0.1:" + port))) {
            new FromLine(program).deliver(FromLine.text(FromLine.child('7'), Team.BLACKMAIL));
            assertTrue(post.waitForIncomingEmail(60_000, 1));
            URI link = link(post);
            assertEquals(404, ask(program, URI.create(link.toString().replaceAll(".$", "!"))).statusCode());
            HttpResponse<String> page = ask(program, link);
            assertTrue(page.statusCode() == 200 && page.body().contains("<form method=\"post\">"), page.body());
            assertTrue(press(program, link).body().contains("The calling has stopped"));
            assertFalse(press(program, link).body().contains("The calling has stopped"));
            assertFalse(ask(program, link).body().contains("<form"));
            assertFalse(log.hold(link.getPath().replace("/on-call/", "")), "the right to answer is in no log");
        } finally {
            post.stop();
        }
    }

    private static URI link(GreenMail post) throws Exception {
        MimeMultipart parts = (MimeMultipart) post.getReceivedMessages()[0].getContent();
        Matcher link = Pattern.compile("http://127\\S+/on-call/\\S+").matcher(
                parts.getBodyPart(0).getContent().toString());
        assertTrue(link.find());
        return URI.create(link.group());
    }

    private static HttpResponse<String> ask(Program program, URI link) {
        return program.send(HttpRequest.newBuilder(link).GET());
    }

    /** As a browser sends the form of a page that tells nobody where it came from. */
    private static HttpResponse<String> press(Program program, URI link) {
        return program.send(HttpRequest.newBuilder(link).header("Origin", "null")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("")));
    }
}
