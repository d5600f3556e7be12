package org.khiang.conversations.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.khiang.nlp.RiskLevel;

/**
 * When somebody is there next, said to a child that waits for a person while nobody is there. It is told once for each
 * time it becomes another, never in danger, where nobody should wait for tomorrow, and never when it is not known.
 */
final class Opens {
    /** The fact: today in Thailand, a blank, the moment on the clock there; "2026-11-22 2026-11-23T08:00". */
    static final String SLOT = "opens";
    private static final String ROUND = "opens";
    private static final String TOLD = "opensTold";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int WEEK = 7;

    private Opens() {
    }

    /** Says it beneath what was said, where there is room and reason to. */
    static void tell(Draft draft) {
        Optional<Moment> next = Moment.read(draft.facts.fact(SLOT)).filter(moment -> due(draft, moment));
        next.filter(moment -> draft.hasRoom()).ifPresent(moment -> {
            draft.facts.learn(TOLD, moment.next.toString());
            draft.sayOpens(line(draft, moment));
        });
    }

    private static boolean due(Draft draft, Moment moment) {
        return Voice.nobody(draft) && draft.level() != RiskLevel.EMERGENCY
                && !draft.facts.fact(TOLD).equals(moment.next.toString());
    }

    private static String line(Draft draft, Moment moment) {
        return Voice.line(draft, ROUND).replace("{opens}", when(draft, moment));
    }

    private static String when(Draft draft, Moment moment) {
        long days = moment.today.until(moment.next.toLocalDate()).getDays();
        boolean near = moment.next.toLocalDate().isBefore(moment.today.plusDays(WEEK));
        String way = days == 0 && near ? "opensToday" : days == 1 && near ? "opensTomorrow"
                : near ? "opensOn" : "opensDate";
        return Voice.part(draft, way, 0)
                .replace("{weekday}", Voice.part(draft, "opensWeekday", moment.next.getDayOfWeek().getValue() - 1))
                .replace("{month}", Voice.part(draft, "opensMonth", moment.next.getMonthValue() - 1))
                .replace("{day}", String.valueOf(moment.next.getDayOfMonth()))
                .replace("{time}", CLOCK.format(moment.next));
    }

    private record Moment(LocalDate today, LocalDateTime next) {
        static Optional<Moment> read(String fact) {
            String[] parts = fact.split(" ");
            return parts.length == 2 ? Optional.of(new Moment(LocalDate.parse(parts[0]),
                    LocalDateTime.parse(parts[1]))) : Optional.empty();
        }
    }
}
