package org.khiang.conversations.shift;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.staff.Presence;

/**
 * Who is on shift. The first console of a day begins the shift, and so does coming back to one that ended only because
 * the console fell silent; whoever went off by choice stays off for that day until they say otherwise.
 */
@Singleton
public class Shifts {
    /** What a counsellor may choose to be. */
    public enum Choice { ON_SHIFT, PAUSE, OFF }

    /** Who comes back sooner goes on with the same shift: leaving for a moment makes no limit start anew. */
    private static final Duration SAME = Duration.ofHours(4);
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final ShiftRows rows;
    private final Presence presence;
    private final Clock clock;

    Shifts(ShiftRows rows, Presence presence, Clock clock) {
        this.rows = rows;
        this.presence = presence;
        this.clock = clock;
    }

    /** A console opened: a sign of life, and a shift unless its owner went off by choice today. */
    @Transactional
    public void opened(UUID staff) {
        sweep();
        presence.seen(staff);
        if (rows.lock(staff).isPresent() && mayBeginByItself(rows.latestOf(staff))) {
            begin(staff);
        }
    }

    /** A sign of life, to be given about every 10 s: a shift that ended for its silence alone goes on. */
    @Transactional
    public void heard(UUID staff) {
        if (!presence.heardSince(staff, presence.silentBefore())) {
            sweep();        // a silence that nobody has noticed yet ended the shift all the same
        }
        presence.seen(staff);
        if (fellSilent(staff) && rows.lock(staff).isPresent() && fellSilent(staff)) {
            begin(staff);
        }
    }

    private boolean fellSilent(UUID staff) {
        return rows.latestOf(staff).filter(last -> last.endedAt() != null && !last.chosen()).isPresent();
    }

    /** What the person chose; empty when it is done, else why not. */
    @Transactional
    public Optional<ShiftRefusal> choose(UUID staff, Choice choice) {
        if (rows.lock(staff).isEmpty()) {
            return Optional.of(ShiftRefusal.OFF_SHIFT);
        }
        Optional<Shift> running = rows.latestOf(staff).filter(last -> last.endedAt() == null);
        if (choice == Choice.ON_SHIFT) {
            return running.isPresent() ? comeBack(running.get()) : begin(staff);
        }
        if (running.isEmpty()) {
            return choice == Choice.OFF ? Optional.empty() : Optional.of(ShiftRefusal.OFF_SHIFT);
        }
        if (choice == Choice.OFF) {
            rows.end(running.get().id(), clock.instant());
        } else if (!running.get().paused()) {
            rows.pause(running.get().id(), clock.instant(), running.get().restedAt());
        }
        return Optional.empty();
    }

    /** The running shift of one person. */
    public Optional<Shift> of(UUID staff) {
        return rows.latestOf(staff).filter(last -> last.endedAt() == null);
    }

    /** Everyone on shift whose console is heard. */
    public List<Shift> running() {
        return rows.running(presence.silentBefore());
    }

    /** When the person means to stop, so that no EMERGENCY comes shortly before; null for not known. */
    public void plan(UUID staff, Instant end) {
        of(staff).ifPresent(shift -> rows.plan(shift.id(), end));
    }

    /** Does without the break that is on now; false when one was waived in this shift before. */
    public boolean waive(Shift shift, boolean resting) {
        return rows.waive(shift.id(), clock.instant(), resting ? clock.instant() : shift.restedAt()) == 1;
    }

    /** Ends the shifts of consoles that fell silent; begins and ends the rest after two hours of work. */
    @Transactional
    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    public void sweep() {
        Instant now = clock.instant();
        rows.endSilent(now, presence.silentBefore());
        rows.rested(now);
        rows.rest(now.minus(Limits.WORK), now.plus(Limits.REST));
    }

    private Optional<ShiftRefusal> comeBack(Shift shift) {
        if (shift.paused()) {
            rows.pause(shift.id(), null, restedAfter(shift, shift.pausedAt()));
        }
        return Optional.empty();
    }

    private Optional<ShiftRefusal> begin(UUID staff) {
        Instant now = clock.instant();
        Optional<Shift> last = rows.latestOf(staff).filter(ended -> ended.endedAt().plus(SAME).isAfter(now));
        if (last.isPresent()) {
            rows.goOn(last.get().id(), restedAfter(last.get(), last.get().endedAt()));
            return Optional.empty();
        }
        Optional<ShiftRefusal> why = new Week(rows.since(staff, now.minus(Week.LENGTH)).stream()
                .map(Shift::beganAt).toList()).hinders(now);
        if (why.isEmpty()) {
            rows.save(Shift.begun(staff, now));
        }
        return why;
    }

    /** A pause of a quarter of an hour or more is a rest, whoever chose it. */
    private Instant restedAfter(Shift shift, Instant since) {
        Instant now = clock.instant();
        return Duration.between(since, now).compareTo(Limits.REST) >= 0 ? now : shift.restedAt();
    }

    private boolean mayBeginByItself(Optional<Shift> last) {
        return last.isEmpty() || last.get().endedAt() != null
                && (!last.get().chosen() || !day(last.get().endedAt()).equals(day(clock.instant())));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(THAILAND).toLocalDate();
    }
}
