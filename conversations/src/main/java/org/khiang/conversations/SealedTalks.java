package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.privacy.TalkKeys;

/** A talk with what is sealed in it, for a room that has itself checked, and logged, who reads it and why. */
@Singleton
public class SealedTalks {
    private final ConversationRows rows;
    private final Messages messages;
    private final Sheets sheets;
    private final TalkKeys keys;

    SealedTalks(ConversationRows rows, Messages messages, Sheets sheets, TalkKeys keys) {
        this.rows = rows;
        this.messages = messages;
        this.sheets = sheets;
        this.keys = keys;
    }

    /** As whoever held it saw it; empty when there is none or it was erased. */
    public Optional<TalkSheet> plain(UUID conversation) {
        return kept(conversation).map(talk -> sheets.of(talk, true));
    }

    /** The same with the grave words that the child took back and that were kept sealed. */
    public Optional<TalkSheet> opened(UUID conversation) {
        return kept(conversation).map(talk -> {
            TalkSheet sheet = sheets.of(talk, true);
            Seal seal = keys.of(talk.id(), talk.keySealed());
            Map<UUID, Message> kept = messages.of(talk.id()).stream()
                    .collect(Collectors.toMap(Message::id, Function.identity()));
            List<Line> lines = sheet.lines().stream().map(line -> open(line, kept.get(line.id()), seal)).toList();
            return new TalkSheet(sheet.conversation(), sheet.escalation(), sheet.number(), lines, sheet.picture(),
                    sheet.seq(), true, sheet.earlier(), sheet.beside());
        });
    }

    private static Line open(Line line, Message kept, Seal seal) {
        return kept.unsentAt() == null ? line : line.with(seal.open(kept.textSealed(), kept.id()));
    }

    private Optional<Conversation> kept(UUID conversation) {
        return rows.findById(conversation).filter(talk -> talk.keySealed() != null);
    }
}
