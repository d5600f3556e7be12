package org.khiang.conversations;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import jakarta.inject.Singleton;

/** In a rehearsal timers ring when the written talk comes to them, and not when the machine finds the time. */
@Singleton
@Replaces(ScheduledMethodProcessor.class)
@Requires(property = Rehearsal.ON)
class NobodyWakes {
}
