package org.khiang.conversations.record;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.NotedOfChild;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;

/** Opens the latest note of a talk for the count, which keeps closed codes of it and no word. */
@Singleton
class NoteForCounting implements NotedOfChild {
    private final PaperRows rows;
    private final Sealing sealing;
    private final Talks talks;

    NoteForCounting(PaperRows rows, Sealing sealing, Talks talks) {
        this.rows = rows;
        this.sealing = sealing;
        this.talks = talks;
    }

    @Override
    public Noted of(UUID conversation) {
        TalkCard talk = talks.find(conversation).filter(one -> !one.erased()).orElse(null);
        return talk == null ? new Noted(0, Map.of()) : rows.latest(conversation, Paper.Kind.NOTE.name())
                .map(row -> new Noted(row.edit(), sealing.open(row, talk).fields())).orElse(new Noted(0, Map.of()));
    }
}
