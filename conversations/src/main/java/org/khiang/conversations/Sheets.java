package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.AccessLog;

/** Shows a talk to the counsellor who holds it, and to nobody else: the holder is asked for at each look. */
@Singleton
public class Sheets {
    /** More than a counsellor reads at once; a page that holds thousands of lines becomes slow to write in. */
    private static final int LATEST = 200;
    private static final News NOTHING = new News(List.of(), null);

    private final ConversationRows rows;
    private final Transcript transcript;
    private final Pictures pictures;
    private final Escalations escalations;
    private final ConversationEvents events;
    private final AccessLog accesses;
    private final Clock clock;

    Sheets(ConversationRows rows, Transcript transcript, Pictures pictures, Escalations escalations,
           ConversationEvents events, AccessLog accesses, Clock clock) {
        this.rows = rows;
        this.transcript = transcript;
        this.pictures = pictures;
        this.escalations = escalations;
        this.events = events;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** What happened after a step, and the picture as it is now; none when nothing happened. */
    public record News(List<Happening> events, @Nullable Picture picture) {
        @Override
        public String toString() {
            return events.size() + " events";
        }
    }

    /** Lines of a talk from before those one knows, and how many there are still besides. */
    @Serdeable
    public record Earlier(List<Line> lines, int earlier) {
        @Override
        public String toString() {
            return lines.size() + " earlier lines";
        }
    }

    /** The talk with its latest lines; empty when this counsellor does not hold it. */
    @Transactional
    public Optional<TalkSheet> of(UUID staff, UUID conversation) {
        return heldBy(staff, conversation).map(talk -> {
            accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, "READ", talk.id(), null));
            return of(talk, false);
        });
    }

    /** The talk that this escalation is about; empty when this counsellor does not hold it. */
    @Transactional
    public Optional<TalkSheet> ofEscalation(UUID staff, UUID escalation) {
        return escalations.find(escalation).flatMap(found -> of(staff, found.conversationId()));
    }

    /** Up to two hundred lines that came before this step; empty when this counsellor does not hold the talk. */
    @Transactional
    public Optional<Earlier> earlier(UUID staff, UUID conversation, long before) {
        return heldBy(staff, conversation).map(talk -> {
            List<Line> older = transcript.of(talk).stream().filter(line -> line.seq() < before).toList();
            List<Line> shown = latest(older);
            return new Earlier(shown, older.size() - shown.size());
        });
    }

    /** What happened after a step; empty when this counsellor does not hold the talk. */
    @Transactional
    public Optional<News> after(UUID staff, UUID conversation, long seq) {
        return heldBy(staff, conversation).map(talk -> talk.lastSeq() <= seq ? NOTHING : news(talk, seq));
    }

    private News news(Conversation talk, long seq) {
        List<Line> lines = transcript.of(talk);
        return new News(transcript.after(talk, seq, lines), pictures.of(talk, lines));
    }

    /** How a talk left this person's hands; empty when they never held it, or hold it now. */
    @Transactional(readOnly = true)
    public Optional<Loss> lost(UUID staff, UUID conversation) {
        List<ConversationEvent> hands = events.after(conversation, 0).stream()
                .filter(ConversationEvent::moves).toList();
        int last = hands.stream().map(event -> staff.equals(event.ref())).toList().lastIndexOf(true);
        return last < 0 || last + 1 == hands.size() ? Optional.empty() : hands.get(last + 1).loss();
    }

    TalkSheet of(Conversation talk, boolean readOnly) {
        List<Line> lines = transcript.of(talk);
        List<Line> shown = readOnly ? lines : latest(lines);
        return new TalkSheet(talk.id(), escalations.latestOf(talk.id()).map(Escalation::id).orElse(null), talk.name(),
                shown, pictures.of(talk, lines), talk.lastSeq(), readOnly, lines.size() - shown.size());
    }

    /** The latest by number, still in the order of the time they were said. */
    private static List<Line> latest(List<Line> lines) {
        if (lines.size() <= LATEST) {
            return lines;
        }
        long first = lines.stream().map(Line::seq).sorted(Comparator.reverseOrder()).skip(LATEST - 1).findFirst()
                .orElseThrow();
        return lines.stream().filter(line -> line.seq() >= first).toList();
    }

    private Optional<Conversation> heldBy(UUID staff, UUID conversation) {
        return rows.findById(conversation).filter(talk -> staff.equals(talk.holder()));
    }
}
