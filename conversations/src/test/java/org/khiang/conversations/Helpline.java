package org.khiang.conversations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.khiang.conversations.decision.DecisionCard;
import org.khiang.conversations.decision.Decisions;
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.offer.Offer;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Gender;
import org.khiang.conversations.staff.Profile;
import org.khiang.conversations.staff.Profiles;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** A whole helpline on a database of its own: children write, the outbox is drained by hand, staff sit at desks. */
final class Helpline implements AutoCloseable {
    /** With this setting nothing happens by itself: a test says when time's work is done. */
    static final String BY_HAND = "helpline.by-hand";

    /** The one counsellor of all written talks needs no rest: how staff rest is told elsewhere. */
    private static final Map<String, Object> TIRELESS = Map.of("khiang.care.after-emergency", "0s",
            "khiang.care.after-high", "0s", "khiang.care.grave-a-shift", 1_000_000);

    final ApplicationContext context;
    final PinnedClock clock;
    final Conversations conversations;
    final Desk desk;
    final Outbox outbox;
    private final Map<String, UUID> staff = new HashMap<>();
    private int events;

    Helpline() {
        this(Map.of());
    }

    Helpline(Map<String, Object> settings) {
        this(freshFolder(), settings);
    }

    Helpline(Path folder, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "khiang.data-dir", folder.toString(),
                "khiang.staff.bcrypt-cost", 4,
                "flyway.datasources.default.enabled", true,
                "datasources.default.url", "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        + ";OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_DELAY=-1"));
        if (settings.containsKey(Rehearsal.ON)) {
            all.putAll(TIRELESS);
        }
        all.putAll(settings);
        context = started(ApplicationContext.builder().properties(all).build());
        if (settings.containsKey(Rehearsal.ON) || settings.containsKey(BY_HAND)) {
            // Timers ring when the written talk comes to them, and not when the machine finds the time.
            context.getBean(ScheduledMethodProcessor.class).close();
        }
        clock = context.getBean(PinnedClock.class);
        conversations = context.getBean(Conversations.class);
        desk = context.getBean(Desk.class);
        outbox = context.getBean(Outbox.class);
    }

    private static ApplicationContext started(ApplicationContext context) {
        try {
            return context.start();
        } catch (RuntimeException refused) {
            context.close();
            throw refused;
        }
    }

    static Path freshFolder() {
        try {
            return Files.createTempDirectory("khiang-test");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A LINE id made up for a child of a test. */
    static String lineId(String child) {
        return "U" + String.format("%032x", Math.abs((long) child.hashCode()));
    }

    Arrival arrival(String child) {
        return arrival(child, "event-" + ++events);
    }

    Arrival arrival(String child, String event) {
        return new Arrival(event, lineId(child), clock.instant(), "token-" + event);
    }

    InboundMessage text(String child, String words) {
        return new InboundMessage(arrival(child), Kind.TEXT, words, "line-" + events);
    }

    void says(String child, String words) {
        conversations.receive(text(child, words));
    }

    void sends(String child, Kind kind, String text, String mark) {
        conversations.receive(new InboundMessage(arrival(child), kind, text, mark));
    }

    /** Lets the child be quiet long enough, then everything due is taken by LINE; the lines said, call by call. */
    List<OutgoingCall> quiet() {
        clock.advance(Duration.ofSeconds(9));
        return drain();
    }

    List<OutgoingCall> drain() {
        List<OutgoingCall> calls = new ArrayList<>();
        for (var call = outbox.take(); call.isPresent(); call = outbox.take()) {
            calls.add(call.get());
            outbox.ended(call.get(), Outcome.TAKEN, null);
        }
        return calls;
    }

    /** A counsellor on shift who may be given any child. */
    UUID counsellor(String name) {
        return counsellor(name, new Profile(Gender.UNSAID, List.of("th"), List.of(), true));
    }

    /** A counsellor on shift who brings this along. */
    UUID counsellor(String name, Profile profile) {
        UUID id = staff.computeIfAbsent(name, fresh -> hired(name, profile));
        context.getBean(Shifts.class).opened(id);
        return id;
    }

    /** Somebody with an account of this role; the same name is the same person. */
    UUID member(String name, Role role) {
        return staff.computeIfAbsent(name, fresh -> context.getBean(Staff.class)
                .add("demo" + staff.size(), name, role).member().id());
    }

    /** Somebody new with an account of their own and on shift, whoever else has the same name. */
    UUID newcomer(String name, Role role) {
        UUID id = context.getBean(Staff.class).add("new" + ++events, name, role).member().id();
        if (role == Role.COUNSELLOR) {
            context.getBean(Profiles.class).set(id, new Profile(Gender.UNSAID, List.of("th"), List.of(), true));
            context.getBean(Shifts.class).opened(id);
            staff.put(id.toString(), id);
        }
        return id;
    }

    /** Nobody waits or is waited for any more, whatever a test left. */
    void goHome() {
        Escalations escalations = context.getBean(Escalations.class);
        inTransaction(() -> {
            Stream.of(escalations.waiting(), escalations.taken(), escalations.kept()).flatMap(List::stream)
                    .forEach(left -> {
                        context.getBean(ConversationRows.class).release(left.conversationId());
                        escalations.end(left.conversationId(), "C13");
                    });
            return null;
        });
        drain();
    }

    /** Two people decided that no report to the authorities is needed, so that a grave talk may end (PL-80). */
    void noReportNeeded(UUID talk) {
        Decisions decisions = context.getBean(Decisions.class);
        DecisionCard proposed = decisions.propose(supervisor("ผู้เสนอ"), Proposal.of(talk, "STATUTORY_REPORT", Map.of(
                "childWish", "ยังไม่อยากให้บอกใคร", "childTold", "BEFORE", "needed", "NO",
                "notNeededWhy", "อ่านทั้งเรื่องแล้ว เป็นบทละครที่ซ้อมกันในห้อง", "movesChild", "NO")));
        decisions.approve(supervisor("ผู้ลงนาม"), proposed.id(), proposed.version(), null);
    }

    private UUID hired(String name, Profile profile) {
        UUID id = context.getBean(Staff.class).add("demo" + staff.size(), name, Role.COUNSELLOR).member().id();
        context.getBean(Profiles.class).set(id, profile);
        return id;
    }

    /** A supervisor, who sits at no board. */
    UUID supervisor(String name) {
        return staff.computeIfAbsent(name, fresh -> context.getBean(Staff.class)
                .add("demo" + staff.size(), name, Role.SUPERVISOR).member().id());
    }

    /** Claims a child; whoever else is asked for it first says no, as a colleague may. */
    Verdict claims(UUID counsellor, UUID escalation) {
        Verdict verdict = desk.claim(counsellor, escalation);
        for (int asked = 0; asked < staff.size() && verdict.why() == Verdict.Why.OFFERED; asked++) {
            staff.values().stream().filter(other -> !other.equals(counsellor)).forEach(other ->
                    context.getBean(Offers.class).refuse(other, escalation, Offer.Answer.NOT_TODAY));
            verdict = desk.claim(counsellor, escalation);
        }
        return verdict;
    }

    /** The conversation this child is in. */
    Conversation talkOf(String child) {
        return inTransaction(() -> context.getBean(Sessions.class).existingFor(arrival(child)).orElseThrow().talk());
    }

    /** The lines of the talk this child is in, as staff who may see it read them. */
    List<Line> transcriptOf(String child) {
        Conversation talk = talkOf(child);
        return inTransaction(() -> context.getBean(Transcript.class).of(talk));
    }

    /** This person has just rested: of two hours of work nothing is left. */
    @SuppressWarnings("unchecked")
    void rested(UUID counsellor) {
        ((TransactionOperations<java.sql.Connection>) context.getBean(TransactionOperations.class))
                .executeWrite(status -> {
                    try (java.sql.PreparedStatement rest = status.getConnection().prepareStatement(
                            "update shift set rested_at = ?, resting_until = null where staff_id = ?")) {
                        rest.setObject(1, clock.instant().atOffset(java.time.ZoneOffset.UTC));
                        rest.setObject(2, counsellor);
                        return rest.executeUpdate();
                    } catch (java.sql.SQLException failed) {
                        throw new IllegalStateException(failed);
                    }
                });
    }

    @SuppressWarnings("unchecked")
    <T> T inTransaction(java.util.function.Supplier<T> act) {
        return ((TransactionOperations<java.sql.Connection>) context.getBean(TransactionOperations.class))
                .executeWrite(status -> act.get());
    }

    @Override
    public void close() {
        context.close();
    }
}
