package org.khiang.conversations.record;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.record.Paper.Kind;
import org.khiang.conversations.record.RecordRefusal.Code;

/** Note and safety plan of a talk: saved while they are typed, each change a version, nothing ever overwritten. */
@Singleton
public class Papers {
    /** So long one author's typing goes into one version; a version for each letter would hide what changed. */
    private static final Duration ONE_VERSION = Duration.ofMinutes(2);

    private final PaperRows rows;
    private final Sealing sealing;
    private final Forms forms;
    private final Access access;
    private final Style style;
    private final Clock clock;

    Papers(PaperRows rows, Sealing sealing, Forms forms, Access access, Style style, Clock clock) {
        this.rows = rows;
        this.sealing = sealing;
        this.forms = forms;
        this.access = access;
        this.style = style;
        this.clock = clock;
    }

    /**
     * Saves a form, unless it was based on an older text than stands there now.
     *
     * @param based the edit of the text that the author had before them; 0 for none
     * @throws RecordRefusal NOT_YOURS, ERASED, BAD_FIELD, TOO_LONG or BAD_QUOTE
     */
    @Transactional
    public Saved save(UUID staff, UUID conversation, Kind kind, int based, Paper paper) {
        TalkCard talk = access.toWrite(staff, conversation);
        forms.check(kind, talk, paper);
        Optional<PaperRow> latest = rows.latest(conversation, kind.name());
        boolean same = latest.filter(row -> sealing.open(row, talk).equals(paper)).isPresent();
        boolean fresh = based == latest.map(PaperRow::edit).orElse(0);
        if (fresh && !same) {
            write(staff, talk, kind, paper);
        }
        PaperSheet now = rows.latest(conversation, kind.name()).map(row -> sealing.sheet(row, talk))
                .orElse(PaperSheet.NONE);
        if (!fresh && !same) {
            access.look(staff, conversation);       // the answer shows what a colleague wrote
        }
        return new Saved(fresh || same, now, style.hints(kind, paper.fields()));
    }

    /** Says that the note is complete; whatever is written after that is a new version (CP-81). */
    @Transactional
    public void finish(UUID staff, UUID conversation, Kind kind) {
        access.toWrite(staff, conversation);
        PaperRow latest = rows.latest(conversation, kind.name()).orElseThrow(() -> new RecordRefusal(Code.EMPTY));
        rows.finish(latest.id());
    }

    /** All versions, newest first, for one who may read the case; the look is logged. */
    @Transactional
    public List<PaperSheet> versions(UUID staff, UUID conversation, Kind kind) {
        access.toRead(staff, conversation);
        return all(conversation, kind);
    }

    List<PaperSheet> all(UUID conversation, Kind kind) {
        List<PaperRow> found = rows.all(conversation, kind.name());
        return sealing.sheets(found, conversation);
    }

    PaperSheet latest(TalkCard talk, Kind kind) {
        return rows.latest(talk.id(), kind.name()).filter(row -> !talk.erased())
                .map(row -> sealing.sheet(row, talk)).orElse(PaperSheet.NONE);
    }

    private void write(UUID staff, TalkCard talk, Kind kind, Paper paper) {
        Optional<PaperRow> latest = rows.latest(talk.id(), kind.name());
        Instant now = clock.instant();
        int edit = latest.map(PaperRow::edit).orElse(0) + 1;
        Optional<PaperRow> running = latest.filter(row -> !row.finished() && row.author().equals(staff)
                && row.beganAt().plus(ONE_VERSION).isAfter(now));
        if (running.isPresent()) {
            rows.extend(running.get().id(), edit, now, sealing.close(paper, talk, running.get().id()));
            return;
        }
        UUID id = UUID.randomUUID();
        rows.save(new PaperRow(id, talk.id(), kind, latest.map(PaperRow::version).orElse(0) + 1, edit, staff, now, now,
                false, sealing.close(paper, talk, id)));
    }
}
