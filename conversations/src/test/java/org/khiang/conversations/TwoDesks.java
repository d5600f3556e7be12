package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** Two counsellors and a supervisor at their desks, and the first of them in a talk with a child. */
final class TwoDesks implements AutoCloseable {
    static final String GRAVE = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";

    // Breaks are told elsewhere: here the same counsellor may take one grave talk after the other.
    final Helpline helpline = new Helpline(Map.of("khiang.care.after-high", "0s", "khiang.care.grave-a-shift", 99));
    final UUID fon = helpline.counsellor("ฝน");
    final UUID may = helpline.counsellor("เมย์");
    final UUID or = helpline.context.getBean(Staff.class).add("or", "อ้อ", Role.SUPERVISOR).member().id();
    final UUID talk;

    TwoDesks() {
        talk = talksWith(fon, "mali", GRAVE);
    }

    /** The child writes, this counsellor takes it and reads; what the child was told so far is out of the way. */
    UUID talksWith(UUID counsellor, String child, String words) {
        alone(counsellor);
        // Nobody else is asked first: who has said no to a child is not offered it again.
        List.of(fon, may).stream().filter(one -> !one.equals(counsellor)).forEach(get(Presence.class)::gone);
        helpline.says(child, words);
        UUID escalation = get(Queue.class).waiting().get(0).escalation();
        assertTrue(helpline.claims(counsellor, escalation).done());
        UUID id = helpline.talkOf(child).id();
        assertTrue(helpline.desk.read(counsellor, id).done());
        helpline.quiet();
        allThere();
        return id;
    }

    /** A whole sheet. */
    Handover sheet() {
        return new Handover("คุยเรื่องบอกแม่", "ไม่มีอันตรายตอนนี้", "อยากให้พี่อยู่ด้วยตอนบอกแม่", "จะทักอีกทีหกโมงเย็น",
                "ห้ามติดต่อบ้าน", "หลังเลิกเรียน", "ถามว่าบอกแม่แล้วเป็นยังไง", in(Duration.ofHours(2)));
    }

    Instant in(Duration time) {
        return helpline.clock.instant().plus(time);
    }

    /** Offers the talk to May, who opens the sheet; answers the transfer. */
    UUID offered() {
        assertTrue(transfers().offer(fon, talk, may, sheet()).done());
        return card(may).id();
    }

    UUID read(UUID transfer) {
        get(TransferCards.class).open(may, transfer).orElseThrow();
        return transfer;
    }

    TransferCards.Card card(UUID whose) {
        return get(TransferCards.class).of(whose).get(0);
    }

    /** Everything a child was told since, in one text. */
    String told() {
        return helpline.quiet().stream().flatMap(call -> call.lines().stream()).reduce("", (a, b) -> a + "\n" + b);
    }

    /** Time passes while everyone's console is heard. */
    void pass(Duration time) {
        for (long left = time.toSeconds(); left > 0; left -= 10) {
            helpline.clock.advance(Duration.ofSeconds(Math.min(10, left)));
            allThere();
            answers().look();
        }
    }

    /** Nobody else is there, so that a child who waits is this counsellor's to take. */
    void alone(UUID counsellor) {
        List.of(fon, may).stream().filter(one -> !one.equals(counsellor)).forEach(get(Presence.class)::gone);
        get(Presence.class).seen(counsellor);
    }

    void allThere() {
        List.of(fon, may).forEach(get(Shifts.class)::opened);
        List.of(fon, may, or).forEach(get(Presence.class)::seen);
    }

    UUID holder() {
        return helpline.talkOf("mali").holder();
    }

    Transfers transfers() {
        return get(Transfers.class);
    }

    TransferAnswers answers() {
        return get(TransferAnswers.class);
    }

    <T> T get(Class<T> bean) {
        return helpline.context.getBean(bean);
    }

    @Override
    public void close() {
        helpline.close();
    }
}
