package org.khiang.conversations.offer;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.shift.Limits;
import org.khiang.conversations.shift.Shift;
import org.khiang.conversations.staff.Profile;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * A counsellor on shift, with all that decides which child may be given to them.
 *
 * @param holds  the talks in their hands
 * @param works  what they took in this shift
 * @param skips  what they would rather not hear about today
 * @param guided has done ten cases or has somebody there to whisper (CP-127)
 * @param left   sits at no screen: it is locked (CP-01)
 */
public record Colleague(Profile profile, Shift shift, List<HeldTalk> holds, List<Work> works, Set<Category> skips,
                        boolean guided, boolean left, Limits limits) {
    private static final int FULL = 6;

    public UUID id() {
        return shift.staffId();
    }

    /** Why this child must not be given to them now; a rule here is never broken, however long the child waits. */
    Optional<Hindrance> hinders(Escalation child, Instant now) {
        boolean emergency = child.level() == RiskLevel.EMERGENCY;
        if (shift.paused()) {
            return Optional.of(Hindrance.OFF_SHIFT);
        } else if (breakUntil(now) != null) {
            return Optional.of(Hindrance.BREAK);
        } else if (full(child.level())) {
            return Optional.of(Hindrance.LOAD);
        } else if (child.level().atLeast(RiskLevel.HIGH) && grave() >= limits.graveAShift()
                || talking(now).compareTo(Limits.LIVE) >= 0) {
            return Optional.of(Hindrance.LIMIT);
        } else if (emergency && shift.endsAt() != null && now.plus(Limits.BEFORE_END).isAfter(shift.endsAt())) {
            return Optional.of(Hindrance.SHIFT_END);
        }
        return emergency && !profile.certified() ? Optional.of(Hindrance.UNCERTIFIED) : Optional.empty();
    }

    /** Until when a break lasts, {@link Instant#MAX} for one that waits for a talk to end; null outside of one. */
    public @Nullable Instant breakUntil(Instant now) {
        Instant after = works.stream().filter(work -> work.closedAt() != null)
                .filter(work -> shift.waivedAt() == null || work.closedAt().isAfter(shift.waivedAt()))
                .map(work -> work.closedAt().plus(limits.after(work.level())))
                .filter(now::isBefore).max(Comparator.naturalOrder()).orElse(null);
        if (shift.restingUntil() != null && shift.restingUntil().isAfter(now)) {
            return after == null || after.isBefore(shift.restingUntil()) ? shift.restingUntil() : after;
        }
        return after == null && resting(now) ? Instant.MAX : after;
    }

    /** In the rest after two hours, or about to be. */
    public boolean resting(Instant now) {
        return shift.restingUntil() != null && shift.restingUntil().isAfter(now)
                || shift.restingUntil() == null && !shift.restedAt().plus(Limits.WORK).isAfter(now);
    }

    /** At most one EMERGENCY, two HIGH or three talks; an EMERGENCY may be taken beside lesser ones (CP-13). */
    private boolean full(RiskLevel level) {
        return level == RiskLevel.EMERGENCY
                ? holds.stream().anyMatch(talk -> talk.level() == level) : weight() + weight(level) > FULL;
    }

    int weight() {
        return holds.stream().map(HeldTalk::level).mapToInt(Colleague::weight).sum();
    }

    boolean holds(UUID conversation) {
        return holds.stream().anyMatch(talk -> talk.id().equals(conversation));
    }

    /** Why nobody may hand them a talk like this, also on their own wish: load and certification know no exception. */
    Optional<Hindrance> cannotHold(Escalation child) {
        if (full(child.level())) {
            return Optional.of(Hindrance.LOAD);
        }
        boolean trusted = child.level() != RiskLevel.EMERGENCY || profile.certified();
        return trusted ? Optional.empty() : Optional.of(Hindrance.UNCERTIFIED);
    }

    private static int weight(RiskLevel level) {
        return switch (level) {
            case EMERGENCY -> FULL;
            case HIGH -> 3;
            case MEDIUM, LOW, NONE -> 2;
        };
    }

    /** Grave talks taken in this shift. */
    public long grave() {
        return works.stream().filter(Work::grave).count();
    }

    /** Time spent talking in this shift. */
    public Duration talking(Instant now) {
        return Work.talking(works, shift.beganAt(), now);
    }

    /** Since when nothing was taken. */
    Instant idleSince() {
        return works.stream().map(Work::takenAt).max(Comparator.naturalOrder()).orElse(shift.beganAt());
    }
}
