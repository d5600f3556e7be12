package org.khiang.bot;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.scheduling.DefaultTaskExceptionHandler;
import io.micronaut.scheduling.TaskExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A timed task that failed runs again in its turn; the framework would put the message of the exception in the log. */
@Singleton
@Replaces(DefaultTaskExceptionHandler.class)
class TimedFailures implements TaskExceptionHandler<Object, Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(TimedFailures.class);

    @Override
    public void handle(Object bean, Throwable failed) {
        LOG.error("ALARM a timed task failed", failed);
    }
}
