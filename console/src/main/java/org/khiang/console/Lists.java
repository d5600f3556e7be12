package org.khiang.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.Queue;
import org.khiang.conversations.Sight;

/** Who waits, written once for all, how many, who calls for help, what each counsellor holds, and who is asked. */
record Lists(Frames.Json waiting, int count, long emergencies, long calls, Map<UUID, List<Queue.Mine>> held,
             Sight sight) {
    /**
     * Emergencies that wait, and this person's own: a child they left the screen of may be in danger now. For a
     * supervisor also counsellors who call for help (CP-42).
     */
    long alarms(Seat seat) {
        return (seat.sitter().supervisor() ? calls : 0) + emergencies
                + of(seat).stream().filter(mine -> mine.level().equals("EMERGENCY")).count();
    }

    List<Sight.Asked> asked(Seat seat) {
        return sight.asked(seat.sitter().id());
    }

    Sight.Own own(Seat seat) {
        return sight.own(seat.sitter().id());
    }

    List<Queue.Mine> of(Seat seat) {
        return held.getOrDefault(seat.sitter().id(), List.of());
    }
}
