package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khiang.conversations.offer.Colleague;
import org.khiang.conversations.offer.Offer;
import org.khiang.conversations.offer.Table;
import org.khiang.conversations.shift.Limits;

/** The offers and shifts as one person sees them; all of it comes from one look, so that many consoles cost one. */
public final class Sight {
    private final Table table;
    private final Map<UUID, String> names;
    private final Limits limits;

    private Sight(Table table, Map<UUID, String> names, Limits limits) {
        this.table = table;
        this.names = names;
        this.limits = limits;
    }

    static Sight of(Table table, ServiceNames names, Limits limits) {
        return new Sight(table, table.offers().stream().filter(Offer::open).map(Offer::staffId).distinct()
                .collect(Collectors.toMap(Function.identity(), names::of)), limits);
    }

    /**
     * A child that somebody is asked to take.
     *
     * @param to        the service name of whoever is asked
     * @param yours     whether it is this person
     * @param wishUnmet the child asked for somebody else, and nobody such is free (CP-14)
     */
    @Serdeable
    public record Asked(UUID escalation, String to, boolean yours, Instant at, Instant until, boolean wishUnmet) {
    }

    /**
     * A person's own shift.
     *
     * @param state      ON_SHIFT, PAUSE, BREAK or OFF
     * @param breakUntil null outside of a break, and while one that is due waits for a talk to end
     * @param due        a rest after two hours begins when the last talk ends
     * @param waivable   whether this person may do without this break
     * @param nextRest   when the next rest after two hours comes
     * @param next       the escalation that this person may take now
     */
    @Serdeable
    public record Own(String state, @Nullable Instant breakUntil, boolean due, boolean waivable, long grave,
                      int graveMost, long talkedMinutes, @Nullable Instant nextRest, @Nullable Instant endsAt,
                      boolean certified, @Nullable UUID next) {
        private static final Own OFF = new Own("OFF", null, false, false, 0, 0, 0, null, null, false, null);
    }

    /** Who is asked to take whom. */
    public List<Asked> asked(UUID staff) {
        return table.offers().stream().filter(Offer::open).map(offer -> new Asked(offer.escalationId(),
                names.get(offer.staffId()), offer.staffId().equals(staff), offer.at(), offer.until(),
                table.wishUnmet(offer))).toList();
    }

    /** Where this person stands in their shift. */
    public Own own(UUID staff) {
        return table.colleague(staff).map(this::own).orElse(Own.OFF);
    }

    private Own own(Colleague one) {
        Instant until = one.breakUntil(table.now());
        boolean due = Instant.MAX.equals(until);
        String state = one.shift().paused() ? "PAUSE" : until != null ? "BREAK" : "ON_SHIFT";
        return new Own(state, due ? null : until, due, until != null && one.shift().waivedAt() == null, one.grave(),
                limits.graveAShift(), one.talking(table.now()).toMinutes(), one.shift().restedAt().plus(Limits.WORK),
                one.shift().endsAt(), one.profile().certified(), table.next(one.id()));
    }
}
