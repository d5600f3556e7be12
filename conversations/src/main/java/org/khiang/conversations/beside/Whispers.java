package org.khiang.conversations.beside;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.Verdict.Why;

/**
 * What a counsellor and those beside them write to each other inside a talk (CP-40). It knows neither the outbox nor
 * the transcript: there is no way from here to the child.
 */
@Singleton
public class Whispers {
    /** Longest whisper, in UTF-16 units. */
    public static final int LONGEST = 1000;

    private final WhisperRows rows;
    private final BesideRows beside;
    private final CallRows calls;
    private final Talks talks;
    private final Chronicle chronicle;
    private final Clock clock;

    Whispers(WhisperRows rows, BesideRows beside, CallRows calls, Talks talks, Chronicle chronicle, Clock clock) {
        this.rows = rows;
        this.beside = beside;
        this.calls = calls;
        this.talks = talks;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Whispers to whoever holds the talk, or from them to those beside it; a {@code ref} sent twice is said once. */
    @Transactional
    public Verdict whisper(UUID who, UUID conversation, UUID ref, String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Verdict.no(text.isEmpty() ? Why.EMPTY : Why.TOO_LONG);
        }
        Optional<TalkCard> talk = talks.lock(conversation).filter(found -> !found.erased() && found.holder() != null);
        boolean holds = talk.filter(found -> found.holder().equals(who)).isPresent();
        if (talk.isEmpty() || !holds && beside.of(conversation, who).isEmpty()) {
            return Verdict.no(Why.NOT_YOURS);
        }
        return holds && beside.openOf(conversation).isEmpty() ? Verdict.no(Why.NOBODY_BESIDE)
                : keep(who, talk.get(), ref, text);
    }

    private Verdict keep(UUID who, TalkCard talk, UUID ref, String text) {
        Optional<WhisperRow> known = rows.findById(ref);
        if (known.isPresent()) {
            return known.get().staffId().equals(who) ? Verdict.DONE : Verdict.no(Why.NOT_YOURS);
        }
        rows.save(new WhisperRow(ref, rows.nextPlace(), talk.id(), who, clock.instant(),
                talk.seal().close(text, ref)));
        calls.answered(talk.id(), who, clock.instant());
        chronicle.beside(talk.id(), who, "WHISPER");
        return Verdict.DONE;
    }
}
