package org.khiang.bot;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.khiang.bot.line.FromLine;
import org.khiang.conversations.decision.Decisions;
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.staff.Gender;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Profile;
import org.khiang.conversations.staff.Profiles;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** The people who work here in a test, each with an account of their own, and what they do again and again. */
public final class Team implements AutoCloseable {
    /** What a child writes who is blackmailed with a picture. */
    static final String BLACKMAIL = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";

    private static final AtomicInteger CHILDREN = new AtomicInteger();

    private final Program program;
    private final FromLine from;
    private final List<OpenConsole> open = new ArrayList<>();

    Team(Program program) {
        this.program = program;
        this.from = new FromLine(program);
    }

    /** Somebody with an account. */
    record Person(NewMember account, String cookie) {
    }

    /** A new account, signed in. */
    Person person(String login, String name, Role role) {
        NewMember made = program.get(Staff.class).add(login, name, role);
        program.get(Profiles.class).set(made.member().id(),
                new Profile(Gender.UNSAID, List.of("th"), List.of(), true));
        return new Person(made, OpenConsole.signIn(program, login, made.password()));
    }

    /** A console of this person, live. */
    OpenConsole console(Person whose) {
        OpenConsole console = OpenConsole.open(program, whose.cookie());
        open.add(console);
        return console;
    }

    /** A child who has never written before. */
    static String child() {
        return String.format("U%032x", CHILDREN.incrementAndGet() + 0xC0FFEE);
    }

    /** The child writes this; answers the event. */
    String writes(String child, String words) {
        String event = FromLine.text(child, words);
        from.deliver(event);
        return event;
    }

    /** The child takes back what it wrote in this event. */
    void takesBack(String child, String event) {
        String message = event.replaceAll(".*\"type\":\"text\",\"id\":\"([^\"]+)\".*", "$1");
        from.deliver(FromLine.event("unsend", FromLine.user(child), "\"unsend\":{\"messageId\":\"" + message + "\"}"));
    }

    /** The child writes of blackmail, and the one at this console takes the talk. */
    Held takes(OpenConsole console, String child) {
        console.forget();
        writes(child, BLACKMAIL);
        JsonNode waiting = console.await("queue", frame -> !frame.path("queue").isEmpty()).path("queue").get(0);
        JsonNode opened = claims(console, waiting.path("escalation").asText());
        if (!opened.path("type").asText().equals("opened")) {
            throw new AssertionError("the child was not taken: " + opened.path("why").asText());
        }
        return new Held(console, child, opened);
    }

    /** Claims a child; whoever else is asked first says no, as a colleague may. */
    JsonNode claims(OpenConsole console, String escalation) {
        JsonNode answer = console.act("claim", "escalation", escalation);
        while (answer.path("why").asText().equals("OFFERED")) {
            program.execute("update offer set answer = 'NOT_TODAY' where answer is null and escalation_id = '"
                    + escalation + "'");
            answer = console.act("claim", "escalation", escalation);
        }
        return answer;
    }

    /** Takes and reads, so that the two can talk. */
    Held talksWith(OpenConsole console, String child) {
        Held held = takes(console, child);
        held.does("read");
        return held;
    }

    /** What the law asks of two people before a grave talk ends was done: no report is needed (PL-80). */
    public static void noReportNeeded(Program program, UUID conversation) {
        Decisions decisions = program.get(Decisions.class);
        UUID proposed = decisions.propose(signer(program), Proposal.of(conversation, "STATUTORY_REPORT", Map.of(
                "childWish", "ยังไม่อยากให้บอกใคร", "childTold", "BEFORE", "needed", "NO", "movesChild", "NO",
                "notNeededWhy", "อ่านทั้งเรื่องแล้ว เป็นบทละครที่ซ้อมกันในห้อง"))).id();
        decisions.approve(signer(program), proposed, 1, null);
    }

    private static UUID signer(Program program) {
        return program.get(Staff.class).add("s" + CHILDREN.incrementAndGet(), "ลงนาม", Role.SUPERVISOR).member().id();
    }

    /** A talk that somebody holds, as it was first shown to them. */
    record Held(OpenConsole console, String child, JsonNode opened) {
        String conversation() {
            return opened.path("talk").path("conversation").asText();
        }

        String escalation() {
            return opened.path("talk").path("escalation").asText();
        }

        JsonNode does(String act) {
            return console.act(act, "conversation", conversation());
        }

        JsonNode says(String words) {
            return console.act("say", "conversation", conversation(), "text", words);
        }

        /** Ends it; what the law asks of two people before a grave talk ends was done meanwhile (PL-80). */
        JsonNode closes(String code) {
            noReportNeeded(console.program(), UUID.fromString(conversation()));
            return console.act("close", "conversation", conversation(), "code", code);
        }

        /** True for a frame about this talk. */
        boolean of(JsonNode frame) {
            return frame.path("conversation").asText().equals(conversation());
        }

        /** The next event of this kind in this talk for which this holds. */
        JsonNode hears(String kind, Predicate<JsonNode> which) {
            return events(console.await("events", frame -> events(frame, kind).anyMatch(which)), kind)
                    .filter(which).findFirst().orElseThrow();
        }

        private Stream<JsonNode> events(JsonNode frame, String kind) {
            return StreamSupport.stream(frame.path("events").spliterator(), false)
                    .filter(event -> frame.path("conversation").asText().equals(conversation()))
                    .filter(event -> event.path("kind").asText().equals(kind));
        }
    }

    /** What this person is answered to a GET. */
    HttpResponse<String> asks(Person who, String path) {
        return program.send(HttpRequest.newBuilder(program.uri(path)).header("Cookie", who.cookie()).GET());
    }

    /** What this person is answered to a POST. */
    HttpResponse<String> posts(Person who, String path, String body) {
        return program.send(OpenConsole.json(program, path, body).header("Cookie", who.cookie()));
    }

    @Override
    public void close() {
        open.forEach(OpenConsole::close);
    }
}
