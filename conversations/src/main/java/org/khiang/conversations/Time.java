package org.khiang.conversations;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the program; tests pin it. */
@Factory
class Time {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
