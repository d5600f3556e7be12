package org.khiang.conversations.plan;

import java.util.ArrayList;
import java.util.List;
import org.khiang.conversations.plan.WeekSheet.Warning;
import org.khiang.conversations.shift.ShiftRefusal;
import org.khiang.conversations.shift.Week;

/** What the planned turns of all people ask of each of them, by the rules that hold when a shift begins (CP-123). */
record Burden(List<PlannedTurn> turns) {

    List<Warning> of(PlannedTurn turn) {
        List<PlannedTurn> others = turns.stream().filter(one -> one.staffId().equals(turn.staffId()))
                .filter(one -> !one.id().equals(turn.id())).toList();
        List<Warning> warnings = new ArrayList<>();
        if (others.stream().anyMatch(one -> one.stretch().meets(turn.stretch()))) {
            warnings.add(Warning.OVERLAP);
        }
        if (turn.duty() == Duty.SHIFT) {
            new Week(others.stream().map(PlannedTurn::beginsAt)
                    .filter(begins -> begins.isAfter(turn.beginsAt().minus(Week.LENGTH)))
                    .filter(begins -> begins.isBefore(turn.beginsAt())).toList())
                    .hinders(turn.beginsAt()).map(Burden::worded).ifPresent(warnings::add);
        }
        return warnings;
    }

    private static Warning worded(ShiftRefusal why) {
        return why == ShiftRefusal.WEEK ? Warning.WEEK : Warning.NIGHTS;
    }
}
