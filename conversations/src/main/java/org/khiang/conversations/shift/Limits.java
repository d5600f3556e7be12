package org.khiang.conversations.shift;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.khiang.nlp.RiskLevel;

/** How much one person may carry, and how long they rest (CP-122, CP-123); to be ratified by the operator. */
@Singleton
public class Limits {
    /** Talking time in one shift. */
    public static final Duration LIVE = Duration.ofHours(6);
    /** No EMERGENCY begins so short before the planned end. */
    public static final Duration BEFORE_END = Duration.ofMinutes(20);
    /** After so much work comes a rest. */
    public static final Duration WORK = Duration.ofHours(2);
    /** The rest after two hours. */
    public static final Duration REST = Duration.ofMinutes(15);

    private final Duration afterEmergency;
    private final Duration afterHigh;
    private final int graveAShift;

    Limits(@Value("${khiang.care.after-emergency:10m}") Duration afterEmergency,
           @Value("${khiang.care.after-high:5m}") Duration afterHigh,
           @Value("${khiang.care.grave-a-shift:4}") int graveAShift) {
        this.afterEmergency = afterEmergency;
        this.afterHigh = afterHigh;
        this.graveAShift = graveAShift;
    }

    /** How long somebody rests after a talk of this level. */
    public Duration after(RiskLevel level) {
        return switch (level) {
            case EMERGENCY -> afterEmergency;
            case HIGH -> afterHigh;
            case MEDIUM, LOW, NONE -> Duration.ZERO;
        };
    }

    /** How many talks of HIGH or EMERGENCY one shift may hold. */
    public int graveAShift() {
        return graveAShift;
    }
}
