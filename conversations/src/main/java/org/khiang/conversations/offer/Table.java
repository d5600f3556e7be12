package org.khiang.conversations.offer;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.offer.Offer.Answer;

/**
 * Who waits, who is there and what is offered, at one moment.
 *
 * @param waiting in the order of the queue (CP-10)
 * @param offers  open ones, and those answered for a child who still waits at that level
 */
public record Table(Instant now, List<Escalation> waiting, List<Colleague> colleagues, List<Offer> offers,
                    List<Involvement> involved) {

    /** Somebody on shift; empty for everyone else. */
    public Optional<Colleague> colleague(UUID staff) {
        return colleagues.stream().filter(one -> one.id().equals(staff)).findFirst();
    }

    /** True when the child asked for a woman or a man, and whoever is asked now is not one (CP-14). */
    public boolean wishUnmet(Offer offer) {
        return waiting.stream().filter(child -> offer.of(child.id())).anyMatch(child ->
                colleague(offer.staffId()).filter(one -> !Fit.wish(one.profile().gender(), child.wish())).isPresent());
    }

    /** One who waits. */
    Escalation child(UUID escalation) {
        return waiting.stream().filter(one -> one.id().equals(escalation)).findFirst().orElseThrow();
    }

    /** To whom this child is offered now. */
    public Optional<Offer> openFor(UUID escalation) {
        return offers.stream().filter(Offer::open).filter(offer -> offer.of(escalation)).findFirst();
    }

    /** Why this person must not have this child, as a rule that no waiting breaks. */
    public Optional<Hindrance> hinders(UUID staff, Escalation child) {
        return involves(staff, child) ? Optional.of(Hindrance.INVOLVED) : colleague(staff)
                .map(one -> one.hinders(child, now)).orElse(Optional.of(Hindrance.OFF_SHIFT));
    }

    /** Why this child must not be handed to this person by a colleague either (CP-02, CP-13, CP-127). */
    Optional<Hindrance> cannotHold(UUID staff, Escalation child) {
        return involves(staff, child) ? Optional.of(Hindrance.INVOLVED)
                : colleague(staff).flatMap(one -> one.cannotHold(child));
    }

    private boolean involves(UUID staff, Escalation child) {
        return involved.stream().anyMatch(one -> one.staffId().equals(staff)
                && one.conversationId().equals(child.conversationId()));
    }

    /** Why this person may not take this child now: a rule, somebody else's offer, or somebody more urgent. */
    public Optional<Hindrance> refuses(UUID staff, Escalation child) {
        Optional<Hindrance> rule = hinders(staff, child);
        if (rule.isPresent()) {
            return rule;
        }
        Optional<Offer> offer = openFor(child.id());
        if (offer.isPresent()) {
            return offer.get().to(staff) ? Optional.empty() : Optional.of(Hindrance.OFFERED);
        }
        return child.id().equals(next(staff)) ? Optional.empty() : Optional.of(Hindrance.NOT_HEAD);
    }

    /**
     * The one that this person may take now; null when there is none. Nobody picks a child by what it is about. Whom
     * they said no to comes after all others, but stays: they may be the last who is there.
     */
    public @Nullable UUID next(UUID staff) {
        Predicate<Escalation> theirs = child -> openFor(child.id()).map(offer -> offer.to(staff)).orElse(true);
        List<UUID> free = waiting.stream().filter(theirs).filter(child -> hinders(staff, child).isEmpty())
                .sorted(Comparator.comparing(child -> said(staff, child, Answer::refusal)))
                .map(Escalation::id).toList();
        return free.isEmpty() ? null : free.get(0);
    }

    /**
     * To whom this child is to be offered next: suited, else whoever is free at all; empty when all were asked. Who
     * left their screen would let the time of an offer pass, and is asked last.
     */
    Optional<Colleague> candidate(Escalation child) {
        List<Colleague> free = colleagues.stream().filter(one -> hinders(one.id(), child).isEmpty())
                .filter(one -> Fit.offerable(one, child) && !one.holds(child.conversationId()))
                .filter(one -> !said(one.id(), child, answer -> true))
                .filter(one -> !busyWith(one.id(), child)).sorted(Fit.best(child)).toList();
        return free.stream()
                .min(Comparator.comparing(Colleague::left).thenComparing(one -> !Fit.suits(one, child)));
    }

    /** Looks at another offer of at least the same urgency: two questions at once would be a choice. */
    private boolean busyWith(UUID staff, Escalation child) {
        return offers.stream().anyMatch(offer -> offer.open() && offer.to(staff)
                && offer.level().compareTo(child.level()) >= 0);
    }

    private boolean said(UUID staff, Escalation child, Predicate<Answer> what) {
        return offers.stream().filter(offer -> !offer.open() && offer.to(staff) && offer.of(child.id()))
                .map(Offer::answer).filter(answer -> answer != Answer.WITHDRAWN).anyMatch(what);
    }

    /** What an open offer has become: gone in time, or gone with its child or counsellor; null while it stands. */
    @Nullable Answer lapsed(Offer offer) {
        Optional<Escalation> child = waiting.stream()
                .filter(one -> offer.of(one.id()) && one.level() == offer.level()).findFirst();
        if (child.isEmpty() || hinders(offer.staffId(), child.get()).isPresent()) {
            return Answer.WITHDRAWN;
        }
        return offer.until().isAfter(now) ? null : Answer.EXPIRED;
    }
}
