package org.khiang.conversations.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khiang.conversations.plan.WeekSheet.Card;
import org.khiang.conversations.plan.WeekSheet.Gap;
import org.khiang.conversations.plan.WeekSheet.Person;

/** The plan of one week with what is missing in it, told in time to do something about it. */
@Singleton
public class WeekPlans {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Plan plan;
    private final TurnRows rows;
    private final Contacts contacts;
    private final OpeningHours opening;
    private final Clock clock;

    WeekPlans(Plan plan, TurnRows rows, Contacts contacts, OpeningHours opening, Clock clock) {
        this.plan = plan;
        this.rows = rows;
        this.contacts = contacts;
        this.opening = opening;
        this.clock = clock;
    }

    /** The week in which this day is. */
    public WeekSheet of(Duty duty, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Stretch week = new Stretch(Thailand.midnight(monday), Thailand.midnight(monday).plus(WEEK));
        List<PlannedTurn> known = rows.during(duty.name(), week.from().minus(WEEK), week.to());
        Burden burden = new Burden(known);
        List<Card> cards = known.stream().filter(turn -> turn.stretch().meets(week)).map(turn ->
                new Card(turn.id(), turn.staffId(), turn.beginsAt(), turn.endsAt(), burden.of(turn))).toList();
        return new WeekSheet(clock.instant(), monday, people(), cards, hoursKnown(),
                gapsAhead(duty, week));
    }

    /** What is over lacks nobody any more. */
    private List<Gap> gapsAhead(Duty duty, Stretch week) {
        Stretch ahead = week.and(new Stretch(clock.instant(), week.to()));
        return ahead.from().isBefore(ahead.to()) ? gaps(duty, ahead.from(), ahead.to()) : List.of();
    }

    boolean hoursKnown() {
        return opening.current().isPresent();
    }

    private List<Person> people() {
        return plan.people().stream().map(member -> new Person(member.id(), member.name(), member.role(),
                contacts.of(member.id()).reachable())).toList();
    }

    /** Where nobody is planned: within the opening hours for shifts, at any time for being on call. */
    List<Gap> gaps(Duty duty, Instant from, Instant to) {
        Stretches planned = stretches(rows.during(duty.name(), from, to));
        if (duty == Duty.ON_CALL) {
            return told(Stretches.of(Stream.of(new Stretch(from, to))).without(planned), false).toList();
        }
        Optional<Stretches> open = opening.current().map(hours -> hours.between(from, to));
        if (open.isEmpty()) {
            return List.of();
        }
        Stretches bare = open.get().without(planned);
        Stretches without = open.get().without(stretches(rows.counsellors(from, to)));
        return Stream.concat(told(bare, false), told(without.without(bare), true))
                .sorted(Comparator.comparing(Gap::from)).toList();
    }

    private static Stretches stretches(List<PlannedTurn> turns) {
        return Stretches.of(turns.stream().map(PlannedTurn::stretch));
    }

    private static Stream<Gap> told(Stretches all, boolean supervisorOnly) {
        return all.all().stream().map(one -> new Gap(one.from(), one.to(), supervisorOnly));
    }
}
