package org.khiang.conversations.record;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.TalkTaken;
import org.khiang.conversations.offer.Involved;
import org.khiang.conversations.Talks;

/** Files talks into cases: a case is made when a person first takes a talk of a child that has none open. */
@Singleton
class CaseBook {
    private final CaseRows rows;
    private final Talks talks;
    private final Clock clock;

    CaseBook(CaseRows rows, Talks talks, Clock clock) {
        this.rows = rows;
        this.talks = talks;
        this.clock = clock;
    }

    /** The case of a talk that somebody took; one that was closed is open again with it. */
    @EventListener
    @Transactional
    void file(TalkTaken taken) {
        Optional<CaseRow> known = rows.ofTalk(taken.conversation());
        if (known.isPresent()) {
            rows.reopen(known.get().id());
            return;
        }
        TalkCard talk = talks.find(taken.conversation()).orElseThrow();
        CaseRow of = rows.openOf(talk.child()).orElseGet(() -> begin(talk.child(), taken.staff()));
        rows.join(talk.id(), of.id(), clock.instant());
    }

    /** Whoever has to do with child, family or suspect sees nothing of the case from now on (CP-02). */
    @EventListener
    @Transactional
    void bar(Involved known) {
        rows.ofTalk(known.conversation()).ifPresent(one -> rows.bar(one.id(), known.staff(), clock.instant()));
    }

    private CaseRow begin(UUID child, UUID staff) {
        return rows.save(new CaseRow(UUID.randomUUID(), rows.nextNumber(), child, clock.instant(), staff, null, null));
    }

    /** The case this talk is filed in; empty until a person has taken it. */
    Optional<CaseRow> of(UUID conversation) {
        return rows.ofTalk(conversation);
    }

    /** The case that staff call by this number. */
    Optional<CaseRow> numbered(String number) {
        return number.matches(CaseRow.PREFIX + "\\d{1,12}")
                ? rows.withNumber(Long.parseLong(number.substring(CaseRow.PREFIX.length()))) : Optional.empty();
    }

    /** All talks of a case, in the order they came into it. */
    List<TalkCard> talksOf(CaseRow one) {
        return rows.talksOf(one.id()).stream().flatMap(id -> talks.find(id).stream()).toList();
    }

    /** All talks of the case this one belongs to, itself among them also when it has no case. */
    List<UUID> beside(UUID conversation) {
        return of(conversation).map(one -> rows.talksOf(one.id())).orElse(List.of(conversation));
    }
}
