package org.khiang.conversations.offer;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.QueueChanged;
import org.khiang.conversations.offer.Offer.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers each child who waits to one counsellor at a time; when nobody is left to ask, all may take it. */
@Singleton
public class Offers {
    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private final OfferRows rows;
    private final Floor floor;
    private final Involvements involvements;
    private final ApplicationEventPublisher<QueueChanged> changes;
    private final ApplicationEventPublisher<Involved> involved;

    Offers(OfferRows rows, Floor floor, Involvements involvements,
           ApplicationEventPublisher<QueueChanged> changes, ApplicationEventPublisher<Involved> involved) {
        this.rows = rows;
        this.floor = floor;
        this.involvements = involvements;
        this.changes = changes;
        this.involved = involved;
    }

    /** One round of asking; a node that finds another at it leaves it to that one. */
    @Scheduled(fixedDelay = "300ms", initialDelay = "1s")
    void round() {
        try {
            ask();
        } catch (RuntimeException failed) {
            LOG.error("ALARM children who wait are not offered: {}", failed.getClass().getName());
        }
    }

    /** Ends what has run out and makes the offers that are due, unless another node is doing so. */
    @Transactional
    public void ask() {
        if (!(floor.quiet() && rows.open() == 0) && rows.turnIfFree().isPresent()) {
            settle();
        }
    }

    /** Takes the turn for the caller's transaction; whoever locks a person's row too does so after this. */
    public void turn() {
        rows.turn();
    }

    /** Why this person may not take this child now; the caller has the turn, so it stays true until it commits. */
    public Optional<Hindrance> refuses(UUID staff, Escalation child) {
        return settle().refuses(staff, child);
    }

    /** Why nobody may give this child to this person now, a colleague included; empty when nothing hinders. */
    public Optional<Hindrance> hinders(UUID staff, Escalation child) {
        return floor.look().cannotHold(staff, child);
    }

    /** The child was taken by this person. */
    public void accepted(UUID staff, UUID escalation) {
        rows.openTo(escalation, staff).ifPresent(offer -> rows.answer(offer.id(), Answer.ACCEPTED.name()));
    }

    /** Says no with a reason; false when the child is not offered to this person. The next one is asked at once. */
    @Transactional
    public boolean refuse(UUID staff, UUID escalation, Answer why) {
        rows.turn();
        Table table = settle();
        Optional<Offer> offer = table.openFor(escalation).filter(open -> why.refusal() && open.to(staff));
        offer.ifPresent(open -> {
            end(open, why);
            if (why == Answer.CONFLICT) {
                involved(staff, table.child(escalation).conversationId(), table.now());
            }
            settle();
        });
        return offer.isPresent();
    }

    /** Somebody knows the child of this talk: they are never offered that child again (CP-02). */
    public void involved(UUID staff, UUID conversation, Instant now) {
        involvements.declare(UUID.randomUUID(), staff, conversation, now);
        involved.publishEvent(new Involved(conversation, staff));
    }

    private Table settle() {
        Table table = floor.look();
        boolean ended = false;
        for (Offer offer : table.offers().stream().filter(Offer::open).toList()) {
            Answer lapsed = table.lapsed(offer);
            if (lapsed != null) {
                ended |= end(offer, lapsed);
            }
        }
        table = ended ? floor.look() : table;
        for (Escalation child : table.waiting()) {
            table = table.openFor(child.id()).isEmpty() ? offer(table, child) : table;
        }
        return table;
    }

    private Table offer(Table table, Escalation child) {
        Optional<Colleague> next = table.candidate(child);
        if (next.isEmpty()) {
            return table;
        }
        UUID staff = next.get().id();
        table.offers().stream().filter(open -> open.open() && open.to(staff))
                .forEach(lesser -> end(lesser, Answer.WITHDRAWN));
        Instant until = table.now().plusSeconds(Offer.seconds(child.level()));
        rows.save(new Offer(UUID.randomUUID(), child.id(), staff, child.level(), table.now(), until, null));
        tell(child.id());
        return floor.look();
    }

    private boolean end(Offer offer, Answer how) {
        tell(offer.escalationId());
        return rows.answer(offer.id(), how.name()) == 1;
    }

    private void tell(UUID escalation) {
        changes.publishEvent(new QueueChanged(escalation, null));
    }
}
