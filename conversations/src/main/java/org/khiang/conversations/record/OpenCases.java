package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;

/** The daily board of open cases (CP-52): each at HIGH or above, and whether anything is planned for it. */
@Singleton
public class OpenCases {
    private final CaseRows rows;
    private final CaseBook book;
    private final FollowUpRows followUps;
    private final PromiseRows promises;
    private final Talks talks;
    private final ServiceNames names;
    private final Clock clock;

    OpenCases(CaseRows rows, CaseBook book, FollowUpRows followUps, PromiseRows promises, Talks talks,
              ServiceNames names, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.followUps = followUps;
        this.promises = promises;
        this.talks = talks;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One open case without a word of the child.
     *
     * @param holder who holds its talk, or held it last
     * @param next   the next step that lies in the future; null when there is none, which is to be seen at once
     */
    @Serdeable
    public record OpenCase(String number, String talk, UUID conversation, String level, String category,
                           Instant openedAt, @Nullable String holder, boolean held, @Nullable Instant next) {
    }

    /** All of them, those without a next step first. */
    public List<OpenCase> all() {
        return sorted(rows.openAndGrave().stream().flatMap(one -> show(one).stream()));
    }

    /** Those whose talk this counsellor holds or held last. */
    public List<OpenCase> of(UUID staff) {
        return sorted(rows.openAndGrave().stream().filter(one -> latest(one)
                .flatMap(this::keeper).filter(staff::equals).isPresent()).flatMap(one -> show(one).stream()));
    }

    private static List<OpenCase> sorted(Stream<OpenCase> cases) {
        return cases.sorted(Comparator.comparing((OpenCase one) -> one.next() != null)
                .thenComparing(OpenCase::openedAt)).toList();
    }

    private Optional<OpenCase> show(CaseRow one) {
        return latest(one).map(talk -> new OpenCase(one.name(), talk.number(), talk.id(), talk.level().name(),
                talk.category().name(), one.openedAt(), keeper(talk).map(names::of).orElse(null),
                talk.holder() != null, next(one)));
    }

    private Optional<TalkCard> latest(CaseRow one) {
        return book.talksOf(one).stream().reduce((earlier, later) -> later);
    }

    private Optional<UUID> keeper(TalkCard talk) {
        return talks.stints(talk.id()).stream().reduce((earlier, later) -> later).map(Talks.Stint::staff);
    }

    private @Nullable Instant next(CaseRow one) {
        List<UUID> ids = rows.talksOf(one.id());
        return Stream.concat(
                followUps.of(ids).stream().filter(row -> row.state() == FollowUpRow.State.PLANNED)
                        .map(FollowUpRow::dueAt),
                promises.openOf(ids).stream().map(PromiseRow::dueAt))
                .filter(due -> due.isAfter(clock.instant())).min(Comparator.naturalOrder()).orElse(null);
    }
}
