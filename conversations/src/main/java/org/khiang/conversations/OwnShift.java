package org.khiang.conversations;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.offer.Colleague;
import org.khiang.conversations.offer.Floor;
import org.khiang.conversations.offer.Offer;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.offer.Table;
import org.khiang.conversations.shift.ShiftRefusal;
import org.khiang.conversations.shift.Shifts;

/** What a counsellor decides about their own shift; what protects them they cannot decide away. */
@Singleton
public class OwnShift {
    private final Shifts shifts;
    private final Offers offers;
    private final Floor floor;

    OwnShift(Shifts shifts, Offers offers, Floor floor) {
        this.shifts = shifts;
        this.offers = offers;
        this.floor = floor;
    }

    /** Comes on shift, pauses or goes: ON_SHIFT, PAUSE or OFF. */
    public Verdict choose(UUID staff, String code) {
        return one(Shifts.Choice.values(), code).map(choice -> Verdict.of(shifts.choose(staff, choice)))
                .orElse(Verdict.no(Why.BAD_CODE));
    }

    /** Says no to an offer: LOAD, CONFLICT or NOT_TODAY. No list of who said no is kept for anybody (CP-11). */
    public Verdict refuse(UUID staff, UUID escalation, String code) {
        return one(Offer.Answer.values(), code).filter(why -> offers.refuse(staff, escalation, why))
                .map(done -> Verdict.DONE).orElse(Verdict.no(Why.NOT_YOURS));
    }

    /** Does without the break that is on now; alone one may do so once in a shift (CP-122). */
    @Transactional
    public Verdict waive(UUID staff) {
        Table table = floor.look();
        Optional<Colleague> me = table.colleague(staff).filter(one -> one.breakUntil(table.now()) != null);
        if (me.isEmpty()) {
            return Verdict.of(Optional.of(ShiftRefusal.NO_BREAK));
        }
        return shifts.waive(me.get().shift(), me.get().resting(table.now())) ? Verdict.DONE
                : Verdict.of(Optional.of(ShiftRefusal.WAIVED));
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String code) {
        return Arrays.stream(all).filter(known -> known.name().equals(code)).findFirst();
    }
}
