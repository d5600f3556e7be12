package org.khiang.conversations.record;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** How a case was ended, and what was stated then; rows are only ever added. */
@MappedEntity("case_closing")
record ClosingRow(@Id UUID id, UUID conversationId, String code, Instant at, UUID staffId, boolean levelReviewed,
                  String followUp, boolean doorExplained) {
}
