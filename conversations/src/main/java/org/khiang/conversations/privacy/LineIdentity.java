package org.khiang.conversations.privacy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of the vault. */
@MappedEntity("line_identity")
record LineIdentity(@Id byte[] lineIdHash, UUID childId, byte[] lineIdSealed) {
    @Override
    public String toString() {
        return "identity of child " + childId;
    }
}
