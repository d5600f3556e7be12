package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.suggestion.Occasion;
import org.khiang.conversations.suggestion.Suggestion;
import org.khiang.conversations.suggestion.SuggestionBook;

/** Offers a counsellor lines to begin with in the talk they hold (CP-30); none is ever sent by itself. */
@Singleton
public class Suggestions {
    private final Map<String, SuggestionBook> books =
            Map.of("th", SuggestionBook.of("th"), "en", SuggestionBook.of("en"));
    private final ConversationRows rows;
    private final Occasions occasions;
    private final ServiceNames names;
    private final SuggestedLines sources;

    Suggestions(ConversationRows rows, Occasions occasions, ServiceNames names, SuggestedLines sources) {
        this.rows = rows;
        this.occasions = occasions;
        this.names = names;
        this.sources = sources;
    }

    /** A line to begin with, its places filled. */
    @Serdeable
    public record Offered(String id, String moment, String text) {
        @Override
        public String toString() {
            return "offered " + id;
        }
    }

    /** At most five for this talk as it stands now, or of one moment; empty for whoever does not hold it. */
    @Transactional
    public Optional<List<Offered>> of(UUID staff, UUID conversation, @Nullable String moment) {
        return rows.findById(conversation).filter(talk -> staff.equals(talk.holder())).map(talk -> {
            Occasion now = occasions.of(talk, staff);
            SuggestionBook book = book(now);
            List<Suggestion> fitting = moment == null ? book.fitting(now) : book.fitting(now, moment);
            return fitting.stream().map(line -> new Offered(line.id(), line.moment(),
                    book.spoken(line, now.band(), names.nick(staff)))).toList();
        });
    }

    /** Whether the line is still word for word the suggestion it began with. */
    boolean unchanged(UUID staff, Occasion now, StaffLine line) {
        return spoken(staff, now, line).filter(line.text().strip()::equals).isPresent();
    }

    /** Notes what the line of this call began with; one that is not meant for such a child is not noted. */
    void note(UUID call, UUID staff, Occasion now, StaffLine line) {
        spoken(staff, now, line).ifPresent(text -> sources.save(new SuggestedLines.Source(call, line.suggestion(),
                now.state(), !text.equals(line.text().strip()))));
    }

    private Optional<String> spoken(UUID staff, Occasion now, StaffLine line) {
        return Optional.ofNullable(line.suggestion()).flatMap(id -> book(now).find(id, now))
                .map(found -> book(now).spoken(found, now.band(), names.nick(staff)));
    }

    private SuggestionBook book(Occasion now) {
        return books.getOrDefault(now.language(), books.get("th"));
    }
}
