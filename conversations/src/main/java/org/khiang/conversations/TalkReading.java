package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** A whole talk for a room that has itself checked, and logged, who reads it. */
@Singleton
public class TalkReading {
    private final ConversationRows rows;
    private final Sheets sheets;

    TalkReading(ConversationRows rows, Sheets sheets) {
        this.rows = rows;
        this.sheets = sheets;
    }

    /** Its lines and its picture; empty when there is none or it was erased. */
    public Optional<TalkSheet> of(UUID conversation) {
        return rows.findById(conversation).filter(talk -> talk.keySealed() != null)
                .map(talk -> sheets.of(talk, true));
    }
}
