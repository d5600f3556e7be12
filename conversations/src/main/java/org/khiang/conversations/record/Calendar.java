package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;

/** What is due: checks on children and promises to them, by day; numbers and names only, no words of a child. */
@Singleton
public class Calendar {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final int WEEK = 7;

    private final FollowUpRows followUps;
    private final PromiseRows promises;
    private final CaseBook book;
    private final Talks talks;
    private final ServiceNames names;
    private final Clock clock;

    Calendar(FollowUpRows followUps, PromiseRows promises, CaseBook book, Talks talks, ServiceNames names,
             Clock clock) {
        this.followUps = followUps;
        this.promises = promises;
        this.book = book;
        this.talks = talks;
        this.names = names;
        this.clock = clock;
    }

    /** When it is due, as one who looks at it today says it. */
    public enum When { OVERDUE, TODAY, WEEK, LATER }

    /** What is due. */
    public enum What { FOLLOW_UP, PROMISE }

    /** One thing that is due; {@code tries} is how often a check was tried already. */
    @Serdeable
    public record Entry(What what, UUID id, UUID conversation, @Nullable String number, String talk, String level,
                        Instant due, When when, @Nullable String owner, boolean mine, int tries) {
    }

    /** What is due before it is worded for one who looks. */
    private record Due(What what, UUID id, UUID conversation, Instant at, UUID owner, int tries) {
        static Due of(FollowUpRow row) {
            return new Due(What.FOLLOW_UP, row.id(), row.conversationId(), row.dueAt(), row.owner(), row.tries());
        }

        static Due of(PromiseRow row) {
            return new Due(What.PROMISE, row.id(), row.conversationId(), row.dueAt(), row.madeBy(), 0);
        }
    }

    /** Everything due within sixty days, the team's and one's own, soonest first. */
    public List<Entry> of(UUID staff) {
        Instant until = clock.instant().plus(AHEAD);
        return Stream.concat(followUps.plannedUntil(until).stream().map(Due::of),
                promises.openUntil(until).stream().map(Due::of))
                .flatMap(due -> entry(due, staff)).sorted(Comparator.comparing(Entry::due)).toList();
    }

    private Stream<Entry> entry(Due due, UUID staff) {
        TalkCard talk = talks.find(due.conversation()).orElseThrow();
        String number = book.of(due.conversation()).map(CaseRow::name).orElse(null);
        return talk.erased() ? Stream.of() : Stream.of(new Entry(due.what(), due.id(), due.conversation(), number,
                talk.number(), talk.level().name(), due.at(), when(due.at()), names.of(due.owner()),
                due.owner().equals(staff), due.tries()));
    }

    private When when(Instant due) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), THAILAND);
        LocalDate day = LocalDate.ofInstant(due, THAILAND);
        if (due.isBefore(clock.instant())) {
            return When.OVERDUE;
        }
        if (day.equals(today)) {
            return When.TODAY;
        }
        return day.isBefore(today.plusDays(WEEK)) ? When.WEEK : When.LATER;
    }
}
