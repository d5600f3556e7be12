package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of second_factor. */
@MappedEntity("second_factor")
record SecondFactorRow(@Id UUID staffId, byte[] secretSealed, boolean confirmed, long lastStep) {
    @Override
    public String toString() {
        return "second factor of " + staffId;
    }
}
