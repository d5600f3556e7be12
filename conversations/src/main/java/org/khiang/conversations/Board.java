package org.khiang.conversations;

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
import java.util.stream.Stream;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.privacy.TalkKeys;

/** What supervisors see of all escalations; the words of one only with a reason that is kept. */
@Singleton
public class Board {
    private final Escalations escalations;
    private final ConversationRows rows;
    private final Sheets sheets;
    private final ServiceNames names;
    private final TalkKeys keys;
    private final Company company;
    private final AccessLog accesses;
    private final Clock clock;

    Board(Escalations escalations, ConversationRows rows, Sheets sheets, ServiceNames names, TalkKeys keys,
          Company company, AccessLog accesses, Clock clock) {
        this.escalations = escalations;
        this.rows = rows;
        this.sheets = sheets;
        this.names = names;
        this.keys = keys;
        this.company = company;
        this.accesses = accesses;
        this.clock = clock;
    }

    /**
     * One escalation without a word of the child: who waits, who took it and when, how it was closed.
     *
     * @param awayAt     since when its counsellor's console is silent, null while it is not
     * @param keptAt     since when the supervisors hold it, null when they do not
     * @param erased     nothing of the talk can be read any more
     * @param live       what is to be known of a talk that goes on, null for all others
     * @param reviewNote only for who has just written it; a note may quote a child
     */
    @Serdeable
    public record Row(UUID escalation, String number, String state, String level, String category, String ageBand,
                      Instant raisedAt, @Nullable String takenBy, @Nullable Instant takenAt,
                      @Nullable Instant closedAt, @Nullable String code, @Nullable String reviewedBy,
                      @Nullable Instant reviewedAt, @Nullable String reviewNote, @Nullable Instant awayAt,
                      @Nullable Instant keptAt, boolean erased, @Nullable Live live) {
        Row with(String note) {
            return new Row(escalation, number, state, level, category, ageBand, raisedAt, takenBy, takenAt, closedAt,
                    code, reviewedBy, reviewedAt, note, awayAt, keptAt, erased, live);
        }

        @Override
        public String toString() {
            return "row of " + escalation;
        }
    }

    /** A talk that goes on, without a word of it: how long the child is quiet, and who is beside its counsellor. */
    @Serdeable
    public record Live(UUID conversation, Instant lastChildAt, boolean covered, Beside beside) {
    }

    /** Those a counsellor talks with now. */
    public List<Row> talking() {
        Map<UUID, Beside> beside = company.everywhere();
        return escalations.taken().stream().map(one -> row(one, beside)).toList();
    }

    /** Those the supervisors hold because a counsellor's line was lost. */
    public List<Row> kept() {
        return escalations.kept().stream().map(this::row).toList();
    }

    /** Puts one that supervisors hold back into the queue, with its place; false when nobody holds it any more. */
    @Transactional
    public boolean putBack(UUID supervisor, UUID escalation) {
        return escalations.find(escalation).filter(found -> rows.lock(found.conversationId()).isPresent())
                .flatMap(found -> escalations.find(escalation)).filter(now -> now.state() == Escalation.State.KEPT)
                .map(now -> {
                    escalations.waitAgain(now.conversationId());
                    accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), supervisor, "PUT_BACK",
                            now.conversationId(), null));
                    return true;
                }).orElse(false);
    }

    /** Those that ended, and those that only supervisors see; newest first. */
    public List<Row> ended() {
        return Stream.concat(escalations.forSupervisor().stream(), escalations.ended().stream())
                .map(this::row).toList();
    }

    /** True when what this one was about was erased: it can neither be opened nor noted on. */
    public boolean erased(UUID escalation) {
        return escalations.find(escalation).flatMap(found -> rows.findById(found.conversationId()))
                .filter(talk -> talk.keySealed() == null).isPresent();
    }

    /** Opens one read-only; the look and its reason are kept. Empty when there is no such escalation. */
    @Transactional
    public Optional<TalkSheet> open(UUID supervisor, UUID escalation, String reason) {
        return escalations.find(escalation).filter(found -> !erased(escalation)).map(found -> {
            Conversation talk = rows.findById(found.conversationId()).orElseThrow();
            UUID look = UUID.randomUUID();
            accesses.save(new AccessLog.Look(look, clock.instant(), supervisor, "OPEN", talk.id(),
                    seal(talk).close(reason, look)));
            return sheets.of(talk, true);
        });
    }

    /** Marks one as reviewed, with a note. Empty when there is no such escalation. */
    @Transactional
    public Optional<Row> review(UUID supervisor, UUID escalation, String note) {
        return escalations.find(escalation).filter(found -> !erased(escalation)).map(found -> {
            Conversation talk = rows.lock(found.conversationId()).orElseThrow();
            escalations.review(escalation, supervisor, seal(talk).close(note, escalation));
            return row(escalations.find(escalation).orElseThrow()).with(note);
        });
    }

    private Row row(Escalation one) {
        return row(one, Map.of());
    }

    private Row row(Escalation one, Map<UUID, Beside> beside) {
        Conversation talk = rows.findById(one.conversationId()).orElseThrow();
        return new Row(one.id(), talk.name(), one.state().name(), one.level().name(), one.category().name(),
                one.ageBand(), one.raisedAt(), names.of(one.takenBy()), one.takenAt(), one.closedAt(), one.code(),
                names.of(one.reviewedBy()), one.reviewedAt(), null, talk.awayAt(), one.keptAt(),
                talk.keySealed() == null, one.state() == Escalation.State.TAKEN ? live(talk, beside) : null);
    }

    private static Live live(Conversation talk, Map<UUID, Beside> beside) {
        return new Live(talk.id(), talk.lastChildAt(), talk.covered(), beside.getOrDefault(talk.id(), Beside.NOBODY));
    }

    private Seal seal(Conversation talk) {
        return keys.of(talk.id(), talk.keySealed());
    }
}
