package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.Picture;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.TalkReading;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Talks;
import org.khiang.conversations.record.Paper.Kind;

/** Draws the sheet of a case for one whose right to read it was checked; what is known already is drawn, not copied. */
@Singleton
class CaseSheets {
    private final CaseBook book;
    private final Papers papers;
    private final CaseWriting writing;
    private final Ahead ahead;
    private final Links links;
    private final Talks talks;
    private final TalkReading reading;

    CaseSheets(CaseBook book, Papers papers, CaseWriting writing, Ahead ahead, Links links, Talks talks,
               TalkReading reading) {
        this.book = book;
        this.papers = papers;
        this.writing = writing;
        this.ahead = ahead;
        this.links = links;
        this.talks = talks;
        this.reading = reading;
    }

    CaseSheet of(CaseRow one, UUID conversation, boolean readOnly) {
        TalkCard talk = talks.find(conversation).orElseThrow();
        Optional<TalkSheet> read = reading.of(conversation);
        CaseSheet.Written written = writing.of(talk);
        return new CaseSheet(head(one, talk, written.note().finished(), readOnly), besides(one, talk),
                levels(conversation, read), known(talk, read), written, ahead.of(talk), links.of(one.id()));
    }

    private CaseSheet.Head head(CaseRow one, TalkCard talk, boolean finished, boolean readOnly) {
        return new CaseSheet.Head(talk.id(), one.name(), pseudonym(one.childId()), one.openedAt(), one.closedAt(),
                one.code(), finishBy(talk), finished, readOnly);
    }

    /** Short enough to be read aloud; it leads to nobody. */
    private static String pseudonym(UUID child) {
        return child.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private @Nullable Instant finishBy(TalkCard talk) {
        List<Talks.Stint> stints = talks.stints(talk.id());
        Instant left = stints.isEmpty() ? null : stints.get(stints.size() - 1).until();
        return left == null ? null : left.plus(Access.TO_FINISH);
    }

    private List<CaseSheet.TalkOfCase> besides(CaseRow one, TalkCard here) {
        return book.talksOf(one).stream().map(talk -> {
            boolean shown = !talk.id().equals(here.id()) && !talk.erased();
            return new CaseSheet.TalkOfCase(talk.id(), talk.number(), talk.beganAt(), talk.level().name(),
                    talk.category().name(), talk.erased(), shown ? papers.latest(talk, Kind.NOTE) : null,
                    shown ? papers.latest(talk, Kind.PLAN) : null);
        }).toList();
    }

    private List<CaseSheet.Rise> levels(UUID conversation, Optional<TalkSheet> read) {
        List<Picture.Reason> reasons = read.map(sheet -> sheet.picture().reasons()).orElse(List.of());
        return talks.rises(conversation).stream().map(rise -> new CaseSheet.Rise(rise.at(), rise.level(),
                reasons.stream().filter(reason -> reason.line().equals(rise.line())).map(Picture.Reason::rule)
                        .distinct().toList())).toList();
    }

    private CaseSheet.Known known(TalkCard talk, Optional<TalkSheet> read) {
        Map<String, Picture.Fact> slots = talks.told(talk.id());
        return new CaseSheet.Known(talk.level().name(), talk.category().name(),
                read.map(sheet -> sheet.picture().firstDisclosure()).orElse(null), slots,
                read.map(sheet -> sheet.picture().told()).orElse(List.of()));
    }
}
