package org.khiang.conversations.numbers;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the tally of each talk. The way from a talk to its tally is cut when nothing in it can change any more, and the
 * number of a child is forgotten with its half-year: from then on nobody, also not with all keys, finds whose it was.
 */
@Singleton
public class Tallies {
    private final TallyRows rows;
    private final Clock clock;
    private final Duration linkLife;

    Tallies(TallyRows rows, Clock clock, @Value("${khiang.numbers.link:7d}") Duration linkLife) {
        this.rows = rows;
        this.clock = clock;
        this.linkLife = linkLife;
    }

    /** Up to which step of a talk, and which edit of its note, a count holds. */
    public record UpTo(long seq, int noteEdit) {
    }

    /** Fields of a note as the closed codes of their columns; what no list knows becomes one code for all. */
    public static Map<String, String> coded(Map<String, String> note) {
        return Codes.noted(note);
    }

    /** Counts a talk anew. The caller holds the talk's lock. */
    @Transactional
    public void count(UUID conversation, UUID child, Counted talk, List<Wait> waits, UpTo upTo) {
        if (rows.isCut(conversation) > 0) {
            return;
        }
        UUID id = rows.tallyOf(conversation).orElse(null);
        if (id == null) {
            id = UUID.randomUUID();
            rows.link(conversation, id, upTo.seq(), upTo.noteEdit());
        } else {
            rows.deleteById(id);
            rows.countedTo(conversation, upTo.seq(), upTo.noteEdit());
        }
        UUID caseNumber = rows.caseOf(conversation).map(of -> numberOf(of, talk)).orElse(null);
        rows.save(Tally.of(id, numberOf(child, talk), caseNumber, talk));
        for (Wait wait : waits) {
            rows.need(UUID.randomUUID(), id, wait.level(), wait.outcome().name(), wait.waitedSeconds(),
                    wait.targetSeconds());
        }
    }

    private UUID numberOf(UUID of, Counted talk) {
        String half = Period.halfOf(talk.beganAt().atZone(Tally.THAILAND).toLocalDate()).code();
        rows.numberIfNew(of, half, UUID.randomUUID());
        return rows.numberOf(of, half);
    }

    /** A talk was erased: what its child answered is blanked, and neither talk nor child lead to the count any more. */
    @Transactional
    public void forget(UUID conversation) {
        rows.tallyOf(conversation).flatMap(rows::findById).ifPresent(tally -> {
            rows.blank(tally.id());
            rows.renumber(tally.childNumber(), UUID.randomUUID());
            rows.dropNumber(tally.childNumber());
            if (tally.caseNumber() != null) {
                rows.renumberCase(tally.caseNumber(), UUID.randomUUID());
                rows.dropNumber(tally.caseNumber());
            }
        });
        rows.cut(conversation);
    }

    /** Forgets what the clock says: erased talks, ways that are old, numbers of past half-years. */
    @Transactional
    public void tidy() {
        rows.erased().forEach(this::forget);
        rows.cutQuiet(clock.instant().minus(linkLife));
        rows.dropNumbersBefore(Period.halfOf(clock.instant().atZone(Tally.THAILAND).toLocalDate()).code());
    }
}
