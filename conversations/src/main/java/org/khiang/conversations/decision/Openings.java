package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;

/** Sealed talks that two people opened for a third, or for one of them, and that are not closed again yet. */
@Singleton
public class Openings {
    private final DecisionRows rows;
    private final Readers readers;
    private final Forms forms;
    private final Talks talks;
    private final Standings standings;
    private final ServiceNames names;
    private final Clock clock;

    Openings(DecisionRows rows, Readers readers, Forms forms, Talks talks, Standings standings, ServiceNames names,
             Clock clock) {
        this.rows = rows;
        this.readers = readers;
        this.forms = forms;
        this.talks = talks;
        this.standings = standings;
        this.names = names;
        this.clock = clock;
    }

    /** One of them, without a word; {@code until} is when it closes by itself. */
    @Serdeable
    public record Opening(UUID decision, String number, @Nullable String proposedBy, @Nullable String signedBy,
                          Instant until) {
    }

    /** Those that are open for this person now, the first signed first. */
    @Transactional(readOnly = true)
    public List<Opening> of(UUID staff) {
        standings.member(staff);
        return rows.opened(clock.instant().minus(Readers.LONGEST)).stream().flatMap(row -> opening(row, staff).stream())
                .toList();
    }

    private Optional<Opening> opening(DecisionRow row, UUID staff) {
        Map<String, String> form = forms.read(row, row.version());
        if (form.isEmpty() || !readers.of(row, form).equals(staff)) {
            return Optional.empty();
        }
        Instant until = readers.until(row, form);
        return talks.find(row.conversationId()).filter(talk -> !until.isBefore(clock.instant()))
                .map(TalkCard::number).map(number -> new Opening(row.id(), number, names.of(row.proposedBy()),
                        names.of(row.decidedBy()), until));
    }
}
