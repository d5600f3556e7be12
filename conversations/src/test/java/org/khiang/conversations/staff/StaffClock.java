package org.khiang.conversations.staff;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

@Factory
@Requires(property = "staff.test.clock", value = "moving")
class StaffClock {
    @Singleton
    @Replaces(Clock.class)
    MovingClock clock() {
        return new MovingClock();
    }
}
