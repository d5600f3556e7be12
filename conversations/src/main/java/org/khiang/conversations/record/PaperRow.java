package org.khiang.conversations.record;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of a form about a talk.
 *
 * @param edit counts every saving of the form: a version that is extended keeps its number and gets a new edit
 */
@MappedEntity("case_paper")
record PaperRow(@Id UUID id, UUID conversationId, Paper.Kind kind, int version, int edit, UUID author, Instant beganAt,
                Instant savedAt, boolean finished, byte[] textSealed) {
    @Override
    public String toString() {
        return "paper " + id;
    }
}
