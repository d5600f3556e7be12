package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody proposes.
 *
 * @param conversation null only for an export that is about no one talk
 * @param fields       answers by the name of the field
 * @param consentBy    in an EMERGENCY: the supervisor whose spoken word it is done on, before the second signature
 */
@Serdeable
public record Proposal(@Nullable UUID conversation, String code, Map<String, String> fields,
                       @Nullable UUID consentBy) {
    public Proposal {
        fields = fields == null ? Map.of() : fields;
    }

    /** Nothing is done before it is signed. */
    public static Proposal of(UUID conversation, String code, Map<String, String> fields) {
        return new Proposal(conversation, code, fields, null);
    }

    @Override
    public String toString() {
        return "proposal " + code;
    }
}
