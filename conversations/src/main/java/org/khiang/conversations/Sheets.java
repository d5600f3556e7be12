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
import org.khiang.conversations.privacy.TalkKeys;

/**
 * Shows a talk to the counsellor who holds it, and as far as they may to those beside it; to nobody else. Who that is
 * is asked at each look.
 */
@Singleton
public class Sheets {
    /** More than a counsellor reads at once; a page that holds thousands of lines becomes slow to write in. */
    private static final int LATEST = 200;
    private static final News NOTHING = new News(List.of(), null, null);

    private final ConversationRows rows;
    private final Transcript transcript;
    private final Pictures pictures;
    private final Escalations escalations;
    private final ConversationEvents events;
    private final Company company;
    private final TalkKeys keys;
    private final AccessLog accesses;
    private final Clock clock;

    Sheets(ConversationRows rows, Transcript transcript, Pictures pictures, Escalations escalations,
           ConversationEvents events, Company company, TalkKeys keys, AccessLog accesses, Clock clock) {
        this.rows = rows;
        this.transcript = transcript;
        this.pictures = pictures;
        this.escalations = escalations;
        this.events = events;
        this.company = company;
        this.keys = keys;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** What happened after a step, the picture and what stands beside it now; none when nothing happened. */
    public record News(List<Happening> events, @Nullable Picture picture, @Nullable Beside beside) {
        private News wordless() {
            return new News(events.stream().map(Happening::wordless).toList(), picture, beside);
        }

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

    /** The talk with its latest lines; empty when this person neither holds it nor is beside it. */
    @Transactional
    public Optional<TalkSheet> of(UUID staff, UUID conversation) {
        return heardBy(staff, conversation).map(heard -> {
            accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, "READ", conversation, null));
            TalkSheet sheet = latest(heard, staff);
            return heard.ear() == Ear.PICTURE ? sheet.wordless() : sheet;
        });
    }

    /** The talk that this escalation is about; empty when this counsellor does not hold it. */
    @Transactional
    public Optional<TalkSheet> ofEscalation(UUID staff, UUID escalation) {
        return escalations.find(escalation).flatMap(found -> of(staff, found.conversationId()));
    }

    /** Up to two hundred lines that came before this step; empty when this person may not read the talk's lines. */
    @Transactional
    public Optional<Earlier> earlier(UUID staff, UUID conversation, long before) {
        return heardBy(staff, conversation).filter(heard -> heard.ear() == Ear.LINES).map(heard -> {
            List<Line> older = transcript.of(heard.talk()).stream().filter(line -> line.seq() < before).toList();
            List<Line> shown = latest(older);
            return new Earlier(shown, older.size() - shown.size());
        });
    }

    /** What happened after a step; empty when this person neither holds the talk nor is beside it any more. */
    @Transactional
    public Optional<News> after(UUID staff, UUID conversation, long seq) {
        return heardBy(staff, conversation).map(heard -> {
            News news = heard.talk().lastSeq() <= seq ? NOTHING : news(heard.talk(), seq, staff);
            return heard.ear() == Ear.PICTURE ? news.wordless() : news;
        });
    }

    private News news(Conversation talk, long seq, UUID reader) {
        List<Line> lines = transcript.of(talk);
        return new News(transcript.after(talk, seq, lines), pictures.of(talk, lines), beside(talk, reader));
    }

    private Beside beside(Conversation talk, @Nullable UUID reader) {
        return company.of(talk.id(), keys.of(talk.id(), talk.keySealed()), reader);
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
        return sheet(talk, lines, readOnly ? lines : latest(lines), null, readOnly);
    }

    private TalkSheet latest(Heard heard, UUID staff) {
        List<Line> lines = transcript.of(heard.talk());
        return sheet(heard.talk(), lines, latest(lines), staff, !staff.equals(heard.talk().holder()));
    }

    private TalkSheet sheet(Conversation talk, List<Line> lines, List<Line> shown, @Nullable UUID reader,
                            boolean readOnly) {
        return new TalkSheet(talk.id(), escalations.latestOf(talk.id()).map(Escalation::id).orElse(null), talk.name(),
                shown, pictures.of(talk, lines), talk.lastSeq(), readOnly, lines.size() - shown.size(),
                beside(talk, reader));
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

    /** A talk, and how much of it somebody may follow. */
    private record Heard(Conversation talk, Ear ear) {
    }

    private Optional<Heard> heardBy(UUID staff, UUID conversation) {
        return rows.findById(conversation).filter(Conversation::held).map(talk -> new Heard(talk,
                staff.equals(talk.holder()) ? Ear.LINES : company.ear(staff, conversation)))
                .filter(heard -> heard.ear() != Ear.NONE);
    }
}
