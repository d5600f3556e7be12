package org.khiang.conversations;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.offer.Hindrance;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** Who can be asked to take a talk over: counsellors whose console is heard and whom no rule hinders. */
@Singleton
public class Colleagues {
    private final Staff staff;
    private final Presence presence;
    private final ConversationRows rows;
    private final ServiceNames names;
    private final Escalations escalations;
    private final Offers offers;

    Colleagues(Staff staff, Presence presence, ConversationRows rows, ServiceNames names, Escalations escalations,
               Offers offers) {
        this.staff = staff;
        this.presence = presence;
        this.rows = rows;
        this.names = names;
        this.escalations = escalations;
        this.offers = offers;
    }

    /** One of them; {@code talks} is how many children they are with. */
    @Serdeable
    public record Colleague(UUID id, String name, int talks) {
    }

    /** Everyone whom the holder of this talk can ask, those with the fewest talks first; empty for all others. */
    @Transactional(readOnly = true)
    public Optional<List<Colleague>> of(UUID asking, UUID conversation) {
        return rows.findById(conversation).filter(talk -> asking.equals(talk.holder())).map(this::free);
    }

    /** The same, for a caller who has checked who asks. */
    List<Colleague> free(Conversation talk) {
        return staff.all().stream().filter(this::there).filter(member -> !member.id().equals(talk.holder()))
                .filter(member -> hinders(member.id(), talk.id()).isEmpty())
                .map(member -> new Colleague(member.id(), names.of(member.id()), rows.heldBy(member.id()).size()))
                .sorted(Comparator.comparingInt(Colleague::talks)).toList();
    }

    /** Why this talk must not be given to this person: too much already, at a break, or involved with the child. */
    Optional<Hindrance> hinders(UUID id, UUID conversation) {
        return escalations.openOf(conversation).flatMap(child -> offers.hinders(id, child));
    }

    boolean there(UUID id) {
        return staff.find(id).filter(this::there).isPresent();
    }

    private boolean there(Member member) {
        return member.active() && member.role() == Role.COUNSELLOR
                && presence.heardSince(member.id(), presence.silentBefore());
    }
}
