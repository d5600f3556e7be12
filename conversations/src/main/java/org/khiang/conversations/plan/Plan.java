package org.khiang.conversations.plan;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.plan.PlanRefusal.Code;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** Who is planned when. Nothing is overwritten: a change takes the old turn out and puts a new one in. */
@Singleton
@Transactional
public class Plan {
    /** Who can be planned: those who can help a child that waits. */
    static final Set<Role> PLANNED = Set.of(Role.COUNSELLOR, Role.SUPERVISOR);
    private static final Duration WEEK = Duration.ofDays(7);

    private final TurnRows rows;
    private final Contacts contacts;
    private final Staff staff;
    private final Clock clock;

    Plan(TurnRows rows, Contacts contacts, Staff staff, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.staff = staff;
        this.clock = clock;
    }

    /** A turn as it is wished for, by the clock on the wall in Thailand. */
    public record Wish(Duty duty, UUID staff, LocalDateTime from, LocalDateTime to) {
        Stretch stretch() {
            return new Stretch(Thailand.at(from), Thailand.at(to));
        }
    }

    /** How many turns were copied, and how many not: over, the person has left or is planned at that time already. */
    @Serdeable
    public record Copied(int copied, int left) {
    }

    /** Everyone who can be planned, by login. */
    public List<Member> people() {
        return staff.all().stream().filter(Plan::plannable).toList();
    }

    /**
     * Plans somebody.
     *
     * @throws PlanRefusal BAD_TIMES, TURN_OVER, NOT_PLANNABLE, or NO_ADDRESS for a turn on call
     */
    public PlannedTurn add(UUID by, Wish wish) {
        Stretch time = wish.stretch();
        Duration length = Duration.between(time.from(), time.to());
        if (length.isNegative() || length.isZero() || length.compareTo(wish.duty().longest()) > 0) {
            throw new PlanRefusal(Code.BAD_TIMES);
        }
        if (!time.to().isAfter(clock.instant())) {
            throw new PlanRefusal(Code.TURN_OVER);
        }
        if (staff.find(wish.staff()).filter(Plan::plannable).isEmpty()) {
            throw new PlanRefusal(Code.NOT_PLANNABLE);
        }
        if (!canBePlanned(wish.duty(), wish.staff())) {
            throw new PlanRefusal(Code.NO_ADDRESS);
        }
        return save(by, wish.duty(), wish.staff(), time);
    }

    /**
     * Plans it otherwise.
     *
     * @throws PlanRefusal as {@link #add}, and PLAN_CHANGED when it is no longer in the plan
     */
    public PlannedTurn change(UUID by, UUID turn, Wish wish) {
        remove(by, turn, wish.duty());
        return add(by, wish);
    }

    /**
     * Takes it out of the plan.
     *
     * @throws PlanRefusal PLAN_CHANGED when it is no longer in it, TURN_OVER when it is over
     */
    public void remove(UUID by, UUID turn, Duty duty) {
        PlannedTurn known = rows.findById(turn).filter(one -> one.duty() == duty)
                .orElseThrow(() -> new PlanRefusal(Code.PLAN_CHANGED));
        if (!known.endsAt().isAfter(clock.instant())) {
            throw new PlanRefusal(Code.TURN_OVER);
        }
        if (rows.remove(turn, by, clock.instant()) == 0) {
            throw new PlanRefusal(Code.PLAN_CHANGED);
        }
    }

    /** Plans the week that begins on this Monday like the one before. */
    public Copied copyWeekBefore(UUID by, Duty duty, LocalDate monday) {
        Instant begin = Thailand.midnight(monday);
        List<PlannedTurn> before = rows.during(duty.name(), begin.minus(WEEK), begin).stream()
                .filter(turn -> !turn.beginsAt().isBefore(begin.minus(WEEK))).toList();
        int copied = (int) before.stream().filter(turn -> copy(by, turn)).count();
        return new Copied(copied, before.size() - copied);
    }

    private boolean copy(UUID by, PlannedTurn turn) {
        Stretch time = new Stretch(turn.beginsAt().plus(WEEK), turn.endsAt().plus(WEEK));
        boolean free = rows.during(turn.duty().name(), time.from(), time.to()).stream()
                .noneMatch(known -> known.staffId().equals(turn.staffId()));
        boolean may = free && time.to().isAfter(clock.instant()) && canBePlanned(turn.duty(), turn.staffId());
        if (may) {
            save(by, turn.duty(), turn.staffId(), time);
        }
        return may;
    }

    private boolean canBePlanned(Duty duty, UUID person) {
        return staff.find(person).filter(Plan::plannable).isPresent()
                && (duty == Duty.SHIFT || contacts.of(person).reachable());
    }

    private PlannedTurn save(UUID by, Duty duty, UUID person, Stretch time) {
        return rows.save(new PlannedTurn(UUID.randomUUID(), duty, person, time.from(), time.to(), by, clock.instant(),
                null, null));
    }

    private static boolean plannable(Member member) {
        return member.active() && PLANNED.contains(member.role());
    }
}
