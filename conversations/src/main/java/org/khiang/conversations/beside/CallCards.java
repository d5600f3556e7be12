package org.khiang.conversations.beside;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.beside.CallRow.Kind;

/** Open calls as those are told of them who may answer: level, kind and who calls, never a word of the child. */
@Singleton
public class CallCards {
    private final CallRows rows;
    private final Talks talks;
    private final ServiceNames names;

    CallCards(CallRows rows, Talks talks, ServiceNames names) {
        this.rows = rows;
        this.talks = talks;
        this.names = names;
    }

    /**
     * One call.
     *
     * @param kind HELP or CONSULT
     * @param to   who is asked, or who comes
     */
    @Serdeable
    public record Card(UUID conversation, String kind, String number, String level, String category, String by,
                       Instant askedAt, int targetSeconds, @Nullable UUID toId, @Nullable String to,
                       boolean accepted) {
        /** A call for help is every supervisor's, a question only theirs who is asked. */
        public boolean concerns(UUID who, boolean supervisor) {
            return kind.equals(Kind.HELP.name()) ? supervisor : who.equals(toId);
        }
    }

    /** All that are open, oldest first. */
    public List<Card> open() {
        return rows.open().stream().flatMap(row -> talks.find(row.conversationId()).map(talk -> card(row, talk))
                .stream()).toList();
    }

    private Card card(CallRow row, TalkCard talk) {
        return new Card(talk.id(), row.kind().name(), talk.number(), talk.level().name(), talk.category().name(),
                names.of(row.byStaff()), row.askedAt(), row.kind().targetSeconds, row.toStaff(),
                names.of(row.toStaff()), row.acceptedAt() != null);
    }
}
