package org.khiang.conversations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What supervisors must look at beside the queue: requests for erasure or a copy, silence in danger, a stranger. */
@Singleton
public class Tasks {
    private final TaskRows rows;
    private final ConversationRows conversations;
    private final ServiceNames names;
    private final Clock clock;

    Tasks(TaskRows rows, ConversationRows conversations, ServiceNames names, Clock clock) {
        this.rows = rows;
        this.conversations = conversations;
        this.names = names;
        this.clock = clock;
    }

    /** What it is about. */
    public enum Kind {
        /** The child asks that what is kept of it be erased; to be answered within 30 days. */
        ERASE,
        /** The child asks to see or correct what is kept of it; to be answered within 30 days. */
        COPY,
        /** A child in danger has been silent for three minutes (C6). */
        SILENT,
        /** Somebody else seems to hold the phone; nothing is told until a person has looked. */
        TAKEOVER,
        /** Two agreed messages stayed without an answer. */
        NOT_REACHED,
        /** It was acted on a spoken word, and the second signature did not come in time (CP-60). */
        LATE_SIGNATURE,
        /** A review found harm: talk with the counsellor today and check on the child (CP-111). */
        TALK_TODAY,
        /** A receiver does not answer, or the police took no report (CP-94). */
        REFERRAL
    }

    /** One task as supervisors see it; no words of the child. */
    @Serdeable
    public record Task(UUID id, UUID conversation, String number, Kind kind, Instant at) {
    }

    /** All that nobody has done yet, oldest first; at most 200. */
    public List<Task> open() {
        return rows.open().stream().map(row -> new Task(row.id(), row.conversationId(),
                conversations.findById(row.conversationId()).orElseThrow().name(), row.kind(), row.at())).toList();
    }

    /** One that somebody looked at, and who. */
    @Serdeable
    public record Done(UUID id, String number, Kind kind, Instant at, Instant doneAt, @Nullable String by) {
    }

    /** Those that people have done since this moment, latest first; at most 200. */
    public List<Done> doneSince(Instant moment) {
        return rows.doneSince(moment).stream().map(row -> new Done(row.id(),
                conversations.findById(row.conversationId()).orElseThrow().name(), row.kind(), row.at(), row.doneAt(),
                names.of(row.doneBy()))).toList();
    }

    /** Marks one as done; false when somebody did it before. */
    @Transactional
    public boolean done(UUID staff, UUID task) {
        return rows.done(task, clock.instant(), staff) == 1;
    }

    /** Asks for it once, however often the child does. */
    public void ask(UUID conversation, Kind kind) {
        if (rows.openOf(conversation, kind.name()) == 0) {
            rows.save(new TaskRows.TaskRow(UUID.randomUUID(), conversation, kind, clock.instant(), null, null));
        }
    }

    /** The child took it back, or it has settled by itself. */
    void takeBack(UUID conversation, Kind kind) {
        rows.takenBack(conversation, kind.name(), clock.instant());
    }
}
