package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.escalation.Need;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Gender;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Profile;
import org.khiang.conversations.staff.Skill;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** The room where counsellors sit: who is offered which child, while the test moves the clock. */
final class Room implements AutoCloseable {
    static final String HIGH = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";
    static final String EMERGENCY = "พ่อเอามีดไล่อยู่ตอนนี้";
    static final String MEDIUM = "โดนล้อทุกวันเลย ไม่อยากไปโรงเรียน";

    final Helpline helpline;
    private final Map<String, UUID> people = new HashMap<>();

    Room() {
        this(Map.of());
    }

    Room(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put(Helpline.BY_HAND, true);
        helpline = new Helpline(settings);
    }

    static Profile profile(Gender gender, String language, Skill... skills) {
        return new Profile(gender, List.of("th", language), List.of(skills), true);
    }

    /** Comes on shift, or shows that the console still runs. */
    UUID comes(String name, Profile profile) {
        if (!people.containsKey(name)) {
            helpline.clock.advance(Duration.ofSeconds(1));      // whoever came first is asked first
        }
        people.put(name, helpline.counsellor(name, profile));
        return people.get(name);
    }

    UUID comes(String name) {
        return comes(name, profile(Gender.UNSAID, "en"));
    }

    /** The consoles of all keep running for so long; what is due is done. */
    void pass(Duration time) {
        for (Duration left = time; !left.isZero(); left = left.minus(step(left))) {
            helpline.clock.advance(step(left));
            people.values().forEach(get(Presence.class)::seen);
            get(Shifts.class).sweep();
            ask();
        }
    }

    /** Hours in one go, then minute by minute: an offer lasts no longer. */
    private static Duration step(Duration left) {
        Duration minute = Duration.ofMinutes(1);
        Duration hours = left.minus(Duration.ofMinutes(20));
        return hours.compareTo(minute) > 0 ? hours : left.compareTo(minute) > 0 ? minute : left;
    }

    void ask() {
        get(Offers.class).ask();
    }

    /** The child writes and waits; answers its escalation. */
    UUID waits(String child, String words) {
        helpline.says(child, words);
        return escalation(child).id();
    }

    /** The child waits with what it told: an age band, a language and a wish. */
    UUID waits(String child, String language, @Nullable String wish) {
        UUID id = waits(child, HIGH);
        Need need = new Need(RiskLevel.HIGH, Category.SEXTORTION, false, "T", language, wish, null);
        helpline.inTransaction(() -> get(Escalations.class).raise(helpline.talkOf(child).id(), need));
        return id;
    }

    Escalation escalation(String child) {
        return get(Escalations.class).latestOf(helpline.talkOf(child).id()).orElseThrow();
    }

    /** Who is asked to take this child now, by the name a child would read; empty when nobody is. */
    Optional<Sight.Asked> asked(UUID escalation) {
        return get(Queue.class).sight().asked(UUID.randomUUID()).stream()
                .filter(one -> one.escalation().equals(escalation)).findFirst();
    }

    void isAsked(String name, UUID escalation) {
        ask();
        assertEquals("พี่" + name, asked(escalation).map(Sight.Asked::to).orElse("nobody"));
    }

    Verdict takes(UUID staff, UUID escalation) {
        return helpline.desk.claim(staff, escalation);
    }

    /** Takes a child and brings the talk to its end. */
    void talksAndEnds(UUID staff, String child, String words) {
        assertTrue(takes(staff, waits(child, words)).done());
        ends(staff, child);
    }

    void ends(UUID staff, String child) {
        helpline.noReportNeeded(helpline.talkOf(child).id());
        assertTrue(helpline.desk.close(staff, helpline.talkOf(child).id(), "C01").done());
    }

    Sight.Own shift(UUID staff) {
        return get(Queue.class).sight().own(staff);
    }

    <T> T get(Class<T> part) {
        return helpline.context.getBean(part);
    }

    @Override
    public void close() {
        helpline.close();
    }
}
