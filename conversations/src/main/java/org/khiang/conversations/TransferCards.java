package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khiang.conversations.TransferRow.State;
import org.khiang.conversations.privacy.AccessLog;

/** Transfers as the two people see them; the sheet and the talk only for who is asked, and each look is logged. */
@Singleton
public class TransferCards {
    private static final Set<State> TOLD = Set.of(State.QUEUED, State.OFFERED, State.REFUSED, State.UNANSWERED);

    private static final Duration LATELY = Duration.ofSeconds(15);

    private final TransferRows rows;
    private final Sessions sessions;
    private final ConversationRows talks;
    private final InterventionRows interventions;
    private final Handovers handovers;
    private final Sheets sheets;
    private final ServiceNames names;
    private final AccessLog accesses;
    private final Clock clock;

    TransferCards(TransferRows rows, Sessions sessions, ConversationRows talks, InterventionRows interventions,
                  Handovers handovers, Sheets sheets, ServiceNames names, AccessLog accesses, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.talks = talks;
        this.interventions = interventions;
        this.handovers = handovers;
        this.sheets = sheets;
        this.names = names;
        this.accesses = accesses;
        this.clock = clock;
    }

    /**
     * One transfer without a word about the child.
     *
     * @param asked whether this person is the one who is asked
     * @param to    who is asked, null while the whole team is
     * @param assigned whether a supervisor asked, so that only they could undo it
     * @param until when an answer is late, null while nobody in particular is asked
     */
    @Serdeable
    public record Card(UUID id, UUID conversation, String number, String level, String category, boolean asked,
                       String from, @Nullable String to, boolean team, String state, @Nullable Instant until,
                       boolean seen, boolean assigned) {
    }

    /** What the receiver reads before they say yes: the sheet, and the talk itself. */
    @Serdeable
    public record Reading(Card card, Handover sheet, TalkSheet talk) {
        @Override
        public String toString() {
            return "reading of " + card.id();
        }
    }

    /** The sheet with which a talk came. */
    @Serdeable
    public record Came(String from, Instant at, Handover sheet) {
        @Override
        public String toString() {
            return "sheet from " + from;
        }
    }

    /** What this person is asked, and what became of what they asked for their own talks. */
    @Transactional(readOnly = true)
    public List<Card> of(UUID staff) {
        Stream<TransferRow> sent = talks.heldBy(staff).stream().flatMap(talk -> rows.latestOf(talk.id()).stream())
                .filter(row -> row.fromStaff().equals(staff) && TOLD.contains(row.state()));
        return Stream.concat(rows.asking(staff).stream(), sent).map(row -> card(row, staff)).toList();
    }

    /** Everyone whose cards may have changed lately, asked for all at once: most consoles have none. */
    public Set<UUID> concerned() {
        return rows.since(clock.instant().minus(LATELY)).stream()
                .flatMap(row -> Stream.of(row.fromStaff(), row.toStaff())).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Opens the sheet and the talk for the one who is asked; from now on they are reading. Empty for others. */
    @Transactional
    public Optional<Reading> open(UUID staff, UUID transfer) {
        return rows.findById(transfer).flatMap(found -> sessions.lock(found.conversationId()))
                .flatMap(open -> rows.findById(transfer).filter(row -> row.asks(staff))
                        .filter(row -> !row.late(clock.instant())).map(row -> {
                            rows.seen(transfer, clock.instant());
                            log(staff, open.talk());
                            TransferRow seen = rows.findById(transfer).orElseThrow();
                            return new Reading(card(seen, staff), sheet(seen, open), sheets.of(open.talk(), true));
                        }));
    }

    /** The sheet with which a talk last came, for who holds it now; empty when it came with none. */
    @Transactional
    public Optional<Came> with(UUID staff, UUID conversation) {
        return sessions.lock(conversation).filter(open -> staff.equals(open.talk().holder()))
                .flatMap(open -> rows.latestOf(conversation).filter(row -> !row.fromStaff().equals(staff))
                        .map(row -> new Came(names.of(row.fromStaff()), row.madeAt(), sheet(row, open))));
    }

    private void log(UUID staff, Conversation talk) {
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, "TRANSFER", talk.id(), null));
    }

    private Handover sheet(TransferRow row, Open open) {
        return handovers.open(row.sheetSealed(), open.seal(), row.id());
    }

    private Card card(TransferRow row, UUID staff) {
        Conversation talk = talks.findById(row.conversationId()).orElseThrow();
        return new Card(row.id(), talk.id(), talk.name(), talk.level().name(), talk.category().name(),
                staff.equals(row.toStaff()), names.of(row.fromStaff()), names.of(row.toStaff()), row.team(),
                row.state().name(), row.until(), row.seenAt() != null,
                interventions.ofTransfer(row.id()) > 0);
    }
}
