package org.khiang.conversations;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** Who can be asked to take a talk over: counsellors whose console is heard. */
@Singleton
public class Colleagues {
    private final Staff staff;
    private final Presence presence;
    private final ConversationRows rows;
    private final ServiceNames names;

    Colleagues(Staff staff, Presence presence, ConversationRows rows, ServiceNames names) {
        this.staff = staff;
        this.presence = presence;
        this.rows = rows;
        this.names = names;
    }

    /** One of them; {@code talks} is how many children they are with. */
    @Serdeable
    public record Colleague(UUID id, String name, int talks) {
    }

    /** Everyone but this one, those with the fewest talks first. */
    public List<Colleague> of(UUID asking) {
        return staff.all().stream().filter(this::there).filter(member -> !member.id().equals(asking))
                .map(member -> new Colleague(member.id(), names.of(member.id()), rows.heldBy(member.id()).size()))
                .sorted(Comparator.comparingInt(Colleague::talks)).toList();
    }

    boolean there(UUID id) {
        return staff.find(id).filter(this::there).isPresent();
    }

    private boolean there(Member member) {
        return member.active() && member.role() == Role.COUNSELLOR
                && presence.heardSince(member.id(), presence.silentBefore());
    }
}
