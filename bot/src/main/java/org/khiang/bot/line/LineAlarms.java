package org.khiang.bot.line;

import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures of LINE that a person of the operator must mend, told at most once an hour each. */
@Singleton
class LineAlarms {
    private static final Logger LOG = LoggerFactory.getLogger(LineAlarms.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    LineAlarms(Clock clock) {
        this.clock = clock;
    }

    /** Raises the alarm when this failure is one that goes on until somebody acts. */
    void consider(Throwable failure) {
        if (Ended.isQuotaUsedUp(failure)) {
            raise("LINE's monthly limit is reached: later answers, also those of counsellors, do not go out");
        } else if (failure instanceof AbstractLineClientException answer
                && (answer.getCode() == 401 || answer.getCode() == 403)) {
            raise("LINE refuses the channel access token: no answer reaches any child");
        }
    }

    private void raise(String alarm) {
        Instant now = clock.instant();
        told.compute(alarm, (same, last) -> {
            if (last != null && last.plus(PAUSE).isAfter(now)) {
                return last;
            }
            LOG.error("ALARM {}", alarm);
            return now;
        });
    }
}
