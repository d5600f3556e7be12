package org.khiang.conversations.decision;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.FeltWorse;
import org.khiang.conversations.TalkErased;

/** Which finished work is reviewed (CP-110): by its reasons, by chance, and two a month of each counsellor. */
@Singleton
class ReviewPicks {
    private static final ZoneId HERE = ZoneId.of("Asia/Bangkok");
    private static final Duration LOOKED_BACK = Duration.ofDays(40);

    private final ReviewRows rows;
    private final Clock clock;

    ReviewPicks(ReviewRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Noted beside the talk, since the rating itself is counted without it. */
    @EventListener
    void noteWorse(FeltWorse said) {
        rows.feltWorse(said.conversation(), clock.instant());
    }

    /** What was not reviewed yet is reviewed no more. */
    @EventListener
    @Transactional
    void forget(TalkErased erased) {
        rows.dropScores(erased.conversation());
        rows.drop(erased.conversation());
    }

    /** Opens what is due; however often it runs, each piece of work is opened once. */
    @Scheduled(fixedDelay = "30s", initialDelay = "20s")
    @Transactional
    void look() {
        Instant now = clock.instant();
        for (Finished work : rows.finished(now.minus(LOOKED_BACK), now.plusSeconds(1))) {
            List<String> reasons = work.reasons();
            if (!reasons.isEmpty()) {
                open(work, String.join(" ", reasons));
            } else if (Sampling.chosen(work.escalation())) {
                open(work, "RANDOM");
            }
        }
        lastMonth(YearMonth.from(now.atZone(HERE)).minusMonths(1));
    }

    /** Only of a month that is over: before, tomorrow's work would change today's pick. */
    private void lastMonth(YearMonth month) {
        List<Finished> rest = rows.finished(start(month), start(month.plusMonths(1))).stream()
                .filter(work -> work.reasons().isEmpty() && !Sampling.chosen(work.escalation())).toList();
        rest.stream().collect(Collectors.groupingBy(Finished::staff)).values().forEach(own -> {
            List<UUID> two = Sampling.two(own.stream().map(Finished::escalation).toList());
            own.stream().filter(work -> two.contains(work.escalation())).forEach(work -> open(work, "MONTHLY"));
        });
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(HERE).toInstant();
    }

    private void open(Finished work, String why) {
        if (!work.opened()) {
            rows.open(UUID.randomUUID(), work.escalation(), work.conversation(), work.staff(), why, false,
                    clock.instant());
        }
    }
}
