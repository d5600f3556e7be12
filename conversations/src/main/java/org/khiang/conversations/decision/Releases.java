package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.Line;
import org.khiang.conversations.SealedTalks;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkLevels;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Voice;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.decision.DecisionRow.State;
import org.khiang.nlp.personal.PersonalData;

/** What a signed decision opens for a time: a sealed talk for who is named, a child's copy, triage's lessons. */
@Singleton
public class Releases {
    static final Duration OPEN = Duration.ofHours(24);

    private final Standings standings;
    private final Readers readers;
    private final Forms forms;
    private final SealedTalks talks;
    private final TalkLevels levels;
    private final ServiceNames names;
    private final Chronicle chronicle;
    private final Clock clock;

    Releases(Standings standings, Readers readers, Forms forms, SealedTalks talks, TalkLevels levels,
             ServiceNames names, Chronicle chronicle, Clock clock) {
        this.standings = standings;
        this.readers = readers;
        this.forms = forms;
        this.talks = talks;
        this.levels = levels;
        this.names = names;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** One lesson for triage as its command reads it: the child's words with all that tells who it is masked. */
    public record Lesson(String text, String level, String category, String by, String at) {
        @Override
        public String toString() {
            return "lesson of " + at;
        }
    }

    /**
     * The talk that REOPEN_SEALED opened, with what is sealed in it, for who it was opened for; each look is logged.
     *
     * @throws DecisionRefusal NOT_YOURS, NOT_APPROVED, EXPIRED or ERASED
     */
    @Transactional
    public TalkSheet sealed(UUID staff, UUID decision) {
        DecisionRow row = standings.locked(decision);
        standings.member(staff);
        Map<String, String> form = forms.read(row, row.version());
        if (!readers.of(row, form).equals(staff)) {
            throw new DecisionRefusal(Code.NOT_YOURS);
        }
        approved(row, Effects.REOPEN_SEALED, readers.until(row, form));
        readers.check(row, form);
        chronicle.looked(staff, row.conversationId(), "SEALED");
        return talks.opened(row.conversationId()).orElseThrow(() -> new DecisionRefusal(Code.ERASED));
    }

    /** What a child said and was told, as text for itself (PL-51): no notes of staff, no marks of triage. */
    @Transactional
    public String copy(UUID staff, UUID decision) {
        DecisionRow row = export(staff, decision, "TALK_COPY");
        return talks.plain(row.conversationId()).orElseThrow(() -> new DecisionRefusal(Code.ERASED)).lines().stream()
                .filter(line -> line.text() != null).map(Releases::written).collect(Collectors.joining("\n"));
    }

    private static String written(Line line) {
        return line.at() + "\t" + (line.voice() == Voice.CHILD ? "-" : line.by() == null ? "Khiang" : line.by())
                + "\t" + line.text().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    /** What people corrected since the beginning, for the command "corrections". */
    @Transactional
    public List<Lesson> lessons(UUID staff, UUID decision) {
        export(staff, decision, "CORRECTIONS");
        return levels.lessons(LevelReason.teaching()).stream().map(lesson -> new Lesson(
                PersonalData.mask(lesson.text()), lesson.change().toLevel().name(),
                lesson.change().toCategory().name(), names.of(lesson.change().staffId()),
                lesson.change().at().toString())).toList();
    }

    private DecisionRow export(UUID staff, UUID decision, String scope) {
        DecisionRow row = signed(staff, decision, Effects.EXPORT);
        Map<String, String> form = forms.read(row, row.version());
        if (!scope.equals(form.get("exportScope"))) {
            throw new DecisionRefusal(Code.NOT_APPROVED);
        }
        chronicle.looked(staff, row.conversationId(), "EXPORT");
        return row;
    }

    private DecisionRow signed(UUID staff, UUID decision, String code) {
        DecisionRow row = standings.locked(decision);
        standings.own(staff, row);
        approved(row, code, row.decidedAt() == null ? null : row.decidedAt().plus(OPEN));
        return row;
    }

    private void approved(DecisionRow row, String code, @Nullable Instant until) {
        if (!row.code().equals(code) || row.state() != State.APPROVED) {
            throw new DecisionRefusal(Code.NOT_APPROVED);
        }
        if (until.isBefore(clock.instant())) {
            throw new DecisionRefusal(Code.EXPIRED);
        }
    }
}
