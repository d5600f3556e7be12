package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A row of sign_in_failure: one try that did not succeed, or has not yet. */
@MappedEntity("sign_in_failure")
record SignInFailure(@Id UUID id, byte[] loginHash, Instant at) {
    @Override
    public String toString() {
        return "sign-in failure " + id;
    }
}
