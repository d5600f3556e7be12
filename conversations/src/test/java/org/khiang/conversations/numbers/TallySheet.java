package org.khiang.conversations.numbers;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A half-year invented line by line, put where the program counts. */
public final class TallySheet {
    private final TallyRows rows;
    private final List<UUID> known = new ArrayList<>();
    private List<Tally> last = List.of();

    public TallySheet(ApplicationContext context) {
        rows = context.getBean(TallyRows.class);
    }

    /** So many talks of as many children: "day level category age province held-or-state rating", at ten o'clock. */
    public TallySheet add(int times, String line) {
        String[] cell = line.split(" ");
        boolean held = cell[5].equals("held");
        last = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            last.add(rows.save(new Tally(UUID.randomUUID(), UUID.randomUUID(),
                    held ? UUID.randomUUID() : null, LocalDate.parse(cell[0]), 10, cell[1], cell[2], cell[3], "UNASKED", cell[4], "th", "CHILD", "UNASKED", "UNASKED", "UNASKED", "UNASKED",
                    cell[6], false, held, held ? "HUMAN_LEAVE" : cell[5])));
        }
        return this;
    }

    /** They are only so many children: the last ones are the first ones again, with the case they had. */
    public TallySheet children(int number) {
        for (int i = number; i < last.size(); i++) {
            rows.renumber(last.get(i).childNumber(), last.get(i - number).childNumber());
            rows.renumberCase(last.get(i).caseNumber(), last.get(i - number).caseNumber());
        }
        known.add(last.get(0).childNumber());
        return this;
    }

    /** So many of them are the child that was the first to write. */
    public TallySheet knows(int number) {
        for (int i = 0; i < number; i++) {
            rows.renumber(last.get(i).childNumber(), known.get(0));
        }
        return this;
    }

    /** A person came to each, to each later than to the one before by this many seconds. */
    public TallySheet waited(String level, int target, int step) {
        for (int i = 0; i < last.size(); i++) {
            rows.need(UUID.randomUUID(), last.get(i).id(), level, "REACHED", step * (i + 1), target);
        }
        return this;
    }

    /** Nobody came: the first ones left, the others wait. */
    public TallySheet lost(String level, int target, int left) {
        for (int i = 0; i < last.size(); i++) {
            rows.need(UUID.randomUUID(), last.get(i).id(), level, i < left ? "LEFT" : "WAITING", null, target);
        }
        return this;
    }
}
