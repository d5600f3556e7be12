package org.khiang.conversations.beside;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.OpenTalks;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Profiles;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** A new counsellor has somebody who may read their talks and whisper, named by a supervisor for a shift (CP-127). */
@Singleton
public class Pairings {
    /** Longer than a shift, shorter than a day: nobody stays paired because it was forgotten. */
    private static final Duration SHIFT = Duration.ofHours(12);

    private final PairingRows rows;
    private final BesideRows beside;
    private final OpenTalks openTalks;
    private final Staff staff;
    private final Profiles profiles;
    private final ServiceNames names;
    private final Clock clock;

    Pairings(PairingRows rows, BesideRows beside, OpenTalks openTalks, Staff staff, Profiles profiles,
             ServiceNames names, Clock clock) {
        this.rows = rows;
        this.beside = beside;
        this.openTalks = openTalks;
        this.staff = staff;
        this.profiles = profiles;
        this.names = names;
        this.clock = clock;
    }

    /** One pair, by service names, and the talks the newcomer is in; no word of a child. */
    @Serdeable
    public record Pair(UUID newcomer, String name, UUID whispererId, String whisperer, List<OpenTalks.Still> talks) {
    }

    /** Names who whispers to this counsellor; only a supervisor, or a colleague who is certified. */
    @Transactional
    public Verdict pair(UUID supervisor, UUID newcomer, UUID whisperer) {
        if (!is(supervisor, Role.SUPERVISOR) || !is(newcomer, Role.COUNSELLOR) || newcomer.equals(whisperer)) {
            return Verdict.no(Why.NOT_YOURS);
        }
        if (!is(whisperer, Role.SUPERVISOR) && !(is(whisperer, Role.COUNSELLOR)
                && profiles.of(whisperer).certified())) {
            return Verdict.no(Why.UNCERTIFIED);
        }
        end(newcomer);
        rows.save(new PairingRow(UUID.randomUUID(), newcomer, whisperer, supervisor, clock.instant(), null));
        return Verdict.DONE;
    }

    /** The newcomer goes on alone; whoever was beside a talk of theirs for that is not any more. */
    @Transactional
    public Verdict part(UUID supervisor, UUID newcomer) {
        if (!is(supervisor, Role.SUPERVISOR)) {
            return Verdict.no(Why.NOT_YOURS);
        }
        end(newcomer);
        return Verdict.DONE;
    }

    /** All pairs of this shift. */
    public List<Pair> all() {
        return rows.open(clock.instant().minus(SHIFT)).stream().map(row -> new Pair(row.newcomerId(),
                names.of(row.newcomerId()), row.whispererId(), names.of(row.whispererId()),
                openTalks.of(row.newcomerId()))).toList();
    }

    boolean paired(UUID whisperer, UUID newcomer) {
        return rows.open(clock.instant().minus(SHIFT)).stream().anyMatch(row ->
                row.whispererId().equals(whisperer) && row.newcomerId().equals(newcomer));
    }

    private void end(UUID newcomer) {
        List<UUID> whisperers = rows.open(clock.instant().minus(SHIFT)).stream()
                .filter(row -> row.newcomerId().equals(newcomer)).map(PairingRow::whispererId).toList();
        rows.end(newcomer, clock.instant());
        beside.open().stream().filter(row -> row.kind() == BesideRow.Kind.PAIR && whisperers.contains(row.staffId()))
                .forEach(row -> beside.end(row.id(), clock.instant()));
    }

    private boolean is(UUID who, Role role) {
        return staff.find(who).filter(Member::active).filter(member -> member.role() == role).isPresent();
    }
}
