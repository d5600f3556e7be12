package org.khiang.conversations.record;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khiang.conversations.Line;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.TalkReading;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Voice;

/** Closes forms with the key of the talk they are about, and opens them again as long as that key lives. */
@Singleton
class Sealing {
    private final ObjectMapper json;
    private final Talks talks;
    private final TalkReading reading;
    private final ServiceNames names;

    Sealing(ObjectMapper json, Talks talks, TalkReading reading, ServiceNames names) {
        this.json = json;
        this.talks = talks;
        this.reading = reading;
        this.names = names;
    }

    byte[] close(Paper paper, TalkCard talk, UUID row) {
        try {
            return talk.seal().close(json.writeValueAsString(paper), row);
        } catch (IOException failed) {
            throw new IllegalStateException("paper " + row + " cannot be written");
        }
    }

    Paper open(PaperRow row, TalkCard talk) {
        try {
            return json.readValue(talk.seal().open(row.textSealed(), row.id()), Paper.class);
        } catch (IOException failed) {
            throw new IllegalStateException("paper " + row.id() + " cannot be read");
        }
    }

    PaperSheet sheet(PaperRow row, TalkCard talk) {
        return sheet(row, open(row, talk), lines(row, talk));
    }

    /** Versions of one form; none when the talk was erased. */
    List<PaperSheet> sheets(List<PaperRow> rows, UUID conversation) {
        TalkCard talk = talks.find(conversation).orElseThrow();
        return talk.erased() ? List.of() : rows.stream().map(row -> sheet(row, talk)).toList();
    }

    private Map<UUID, Line> lines(PaperRow row, TalkCard talk) {
        return open(row, talk).quotes().isEmpty() ? Map.of() : ofChild(talk.id());
    }

    /** The child's lines of a talk; one it took back is without words, here as everywhere. */
    Map<UUID, Line> ofChild(UUID conversation) {
        return reading.of(conversation).map(TalkSheet::lines).orElse(List.of()).stream()
                .filter(line -> line.voice() == Voice.CHILD)
                .collect(Collectors.toMap(Line::id, Function.identity()));
    }

    private PaperSheet sheet(PaperRow row, Paper paper, Map<UUID, Line> lines) {
        List<PaperSheet.Said> quotes = paper.quotes().stream().map(quote -> {
            Line line = lines.get(quote.line());
            return new PaperSheet.Said(quote.field(), quote.line(), line == null ? null : line.text(),
                    line == null ? null : line.at());
        }).toList();
        return new PaperSheet(row.version(), row.edit(), names.of(row.author()), row.beganAt(), row.savedAt(),
                row.finished(), paper.fields(), quotes);
    }
}
