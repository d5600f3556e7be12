package org.khiang.conversations.oncall;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.khiang.nlp.RiskLevel;

/** When a chain begins and how it goes on (practice: triage.md section 7); to be ratified by the operator. */
@Singleton
class Times {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(15);

    private final Duration emergencyAfter;
    private final Duration emergencyNext;
    private final Duration highAfter;
    private final Duration highNext;
    private final Duration again;
    private final Duration believed;

    Times(@Value("${khiang.on-call.emergency-after:60s}") Duration emergencyAfter,
          @Value("${khiang.on-call.emergency-next:60s}") Duration emergencyNext,
          @Value("${khiang.on-call.high-after:5m}") Duration highAfter,
          @Value("${khiang.on-call.high-next:5m}") Duration highNext,
          @Value("${khiang.on-call.again:5m}") Duration again,
          @Value("${khiang.on-call.believed:15m}") Duration believed) {
        this.emergencyAfter = emergencyAfter;
        this.emergencyNext = emergencyNext;
        this.highAfter = highAfter;
        this.highNext = highNext;
        this.again = again;
        this.believed = believed;
    }

    /** How long a child waits at this level before the first step, when somebody is on shift. */
    Duration after(RiskLevel level) {
        return level == RiskLevel.EMERGENCY ? emergencyAfter : highAfter;
    }

    /** From one step to the next. */
    Duration next(RiskLevel level) {
        return level == RiskLevel.EMERGENCY ? emergencyNext : highNext;
    }

    /** From a step that was done until the same step again. */
    Duration again() {
        return again;
    }

    /** How long a child may still wait after somebody said that they come, until everyone is called again. */
    Duration believed() {
        return believed;
    }

    /** From a step that failed until it is tried again: twice as long each time, never longer than {@link #again}. */
    Duration retry(int failures) {
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures, 10));
        return wait.compareTo(again) > 0 ? again : wait;
    }
}
