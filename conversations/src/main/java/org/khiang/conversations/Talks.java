package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.privacy.TalkKeys;

/** What rooms beside the chat ask about talks. It asks for no right: whoever calls has checked who wants to know. */
@Singleton
public class Talks {
    private final ConversationRows rows;
    private final TalkKeys keys;

    Talks(ConversationRows rows, TalkKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    public Optional<TalkCard> find(UUID conversation) {
        return rows.findById(conversation).map(this::card);
    }

    /** The same, locked until the transaction ends, so that what is written about a talk has one order. */
    public Optional<TalkCard> lock(UUID conversation) {
        return rows.lock(conversation).map(this::card);
    }

    private TalkCard card(Conversation talk) {
        return TalkCard.of(talk, talk.keySealed() == null ? null : keys.of(talk.id(), talk.keySealed()));
    }
}
