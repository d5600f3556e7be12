package org.khiang.conversations.offer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.shift.Limits;
import org.khiang.conversations.shift.Shift;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.shift.Skips;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Profile;
import org.khiang.conversations.staff.Profiles;
import org.khiang.conversations.staff.ScreenLock;
import org.khiang.nlp.Category;

/** Looks over everyone who works and everyone who waits. */
@Singleton
public class Floor {
    private static final int NEW_UNTIL = 10;

    private final Escalations escalations;
    private final Shifts shifts;
    private final Profiles profiles;
    private final Skips skips;
    private final OfferRows offers;
    private final Involvements involvements;
    private final WorkRows works;
    private final HeldTalks held;
    private final Presence presence;
    private final ScreenLock locks;
    private final Limits limits;
    private final Clock clock;

    Floor(Escalations escalations, Shifts shifts, Profiles profiles, Skips skips, OfferRows offers,
          Involvements involvements, WorkRows works, HeldTalks held, Presence presence, ScreenLock locks,
          Limits limits, Clock clock) {
        this.escalations = escalations;
        this.shifts = shifts;
        this.profiles = profiles;
        this.skips = skips;
        this.offers = offers;
        this.involvements = involvements;
        this.works = works;
        this.held = held;
        this.presence = presence;
        this.locks = locks;
        this.limits = limits;
        this.clock = clock;
    }

    /** True when nobody waits. */
    boolean quiet() {
        return escalations.waiting().isEmpty();
    }

    /** Everything as it is now. */
    public Table look() {
        return new Table(clock.instant(), escalations.waiting(), colleagues(), offers.known(),
                involvements.ofOpen());
    }

    private List<Colleague> colleagues() {
        List<Shift> running = shifts.running();
        if (running.isEmpty()) {
            return List.of();
        }
        Instant first = running.stream().map(Shift::beganAt).min(Comparator.naturalOrder()).orElseThrow();
        Map<UUID, Profile> known = profiles.all();
        Day day = new Day(known, skips.everyones(), held.all(), works.since(first), locks.left(),
                whisperer(running, known));
        return running.stream().map(shift -> colleague(shift, day)).toList();
    }

    /** What is read once for all of them. */
    private record Day(Map<UUID, Profile> profiles, Map<UUID, Set<Category>> skips, List<HeldTalk> held,
                       List<Work> works, Set<UUID> left, boolean whisperer) {
        Profile profile(UUID staff) {
            return profiles.getOrDefault(staff, Profile.NEW);
        }
    }

    private Colleague colleague(Shift shift, Day day) {
        UUID id = shift.staffId();
        Profile profile = day.profile(id);
        boolean guided = profile.certified() || day.whisperer() || works.casesOf(id) >= NEW_UNTIL;
        return new Colleague(profile, shift,
                day.held().stream().filter(talk -> talk.holder().equals(id)).toList(),
                day.works().stream().filter(one -> one.takenBy().equals(id))
                        .filter(one -> !one.takenAt().isBefore(shift.beganAt())).toList(),
                day.skips().getOrDefault(id, Set.of()), guided, day.left().contains(id), limits);
    }

    /** True when somebody is there who could whisper to a new colleague: a supervisor, or one who is certified. */
    private boolean whisperer(List<Shift> running, Map<UUID, Profile> known) {
        return presence.supervisorThere() || running.stream()
                .anyMatch(one -> known.getOrDefault(one.staffId(), Profile.NEW).certified());
    }
}
