package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.Line;
import org.khiang.conversations.SealedTalks;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Tasks;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.decision.ReviewRow.State;
import org.khiang.conversations.privacy.Seal;

/** Reviews of finished work (CP-110..112): for learning, by somebody else, each point with a line of the talk. */
@Singleton
public class Reviews {
    private static final int LONGEST = 4000;

    private final ReviewRows rows;
    private final ReviewCards cards;
    private final Scores scores;
    private final Talks talks;
    private final SealedTalks sheets;
    private final Tasks tasks;
    private final ServiceNames names;
    private final Chronicle chronicle;
    private final Clock clock;

    Reviews(ReviewRows rows, ReviewCards cards, Scores scores, Talks talks, SealedTalks sheets, Tasks tasks,
            ServiceNames names, Chronicle chronicle, Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.scores = scores;
        this.talks = talks;
        this.sheets = sheets;
        this.tasks = tasks;
        this.names = names;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** All reviews for supervisors, what is under way first; no words. */
    public List<ReviewCard> all(UUID supervisor) {
        return rows.all().stream().map(row -> cards.outside(row, supervisor)).toList();
    }

    /** Takes one; of two at once exactly one gets it. Nobody takes their own work, or both halves of a calibration. */
    @Transactional
    public ReviewCard take(UUID supervisor, UUID review) {
        ReviewRow row = locked(review);
        if (row.subject().equals(supervisor)) {
            throw new DecisionRefusal(Code.OWN_WORK);
        }
        if (partner(row).filter(other -> supervisor.equals(other.reviewer())).isPresent()) {
            throw new DecisionRefusal(Code.ALREADY_SCORED);
        }
        if (rows.take(review, supervisor, clock.instant()) == 0) {
            throw new DecisionRefusal(Code.SOMEONE_WAS_FIRST, names.of(row.reviewer()), List.of(row.state().name()));
        }
        return cards.outside(locked(review), supervisor);
    }

    /** Gives one back that is not finished. */
    @Transactional
    public void letGo(UUID supervisor, UUID review) {
        if (rows.letGo(review, supervisor) == 0) {
            throw new DecisionRefusal(Code.NOT_YOURS);
        }
    }

    /** The talk, for who reviews it now; the look is logged. In a calibration without the names of staff. */
    @Transactional
    public TalkSheet talk(UUID supervisor, UUID review) {
        ReviewRow row = underWay(supervisor, review);
        chronicle.looked(supervisor, row.conversationId(), "REVIEW");
        TalkSheet sheet = sheets.plain(row.conversationId()).orElseThrow(() -> new DecisionRefusal(Code.ERASED));
        return row.twin() ? sheet.nameless() : sheet;
    }

    /** Finishes it. Harm in a grave part makes a task for today: talk with the counsellor, check on the child. */
    @Transactional
    public ReviewCard finish(UUID supervisor, UUID review, List<Score> found, String summary) {
        ReviewRow row = underWay(supervisor, review);
        Seal seal = sealOf(row);
        Set<UUID> lines = sheets.plain(row.conversationId()).orElseThrow().lines().stream().map(Line::id)
                .collect(Collectors.toSet());
        scores.keep(review, found, lines, seal);
        rows.finish(review, supervisor, clock.instant(), seal.close(written(summary), review));
        if (found.stream().anyMatch(Score::harmful)) {
            tasks.ask(row.conversationId(), Tasks.Kind.TALK_TODAY);
        }
        chronicle.looked(supervisor, row.conversationId(), "REVIEWED");
        return cards.inside(locked(review), supervisor);
    }

    /** A second person reviews the same talk without knowing what the first found (monthly, CP-112). */
    @Transactional
    public void calibrate(UUID supervisor, UUID review) {
        ReviewRow row = locked(review);
        if (row.twin() || partner(row).isPresent()) {
            throw new DecisionRefusal(Code.ALREADY_SCORED);
        }
        rows.open(UUID.randomUUID(), row.escalationId(), row.conversationId(), row.subject(), "CALIBRATION", true,
                clock.instant());
        chronicle.looked(supervisor, row.conversationId(), "CALIBRATE");
    }

    /** A finished one for supervisors, as long as nobody still reviews the same talk apart from it. */
    @Transactional
    public ReviewCard read(UUID supervisor, UUID review) {
        ReviewRow row = locked(review);
        boolean waits = partner(row).filter(other -> other.state() != State.DONE).isPresent();
        if (row.state() != State.DONE || waits && !supervisor.equals(row.reviewer())) {
            throw new DecisionRefusal(Code.NOT_YOURS);
        }
        chronicle.looked(supervisor, row.conversationId(), "READ_REVIEW");
        return cards.inside(row, supervisor);
    }

    /** The finished reviews of one's own work, with all that was written. */
    @Transactional
    public List<ReviewCard> mine(UUID counsellor) {
        return rows.doneOf(counsellor).stream().map(row -> {
            chronicle.looked(counsellor, row.conversationId(), "OWN_REVIEW");
            return cards.inside(row, counsellor);
        }).toList();
    }

    /** What a counsellor answers to a review of their own work. */
    @Transactional
    public void answer(UUID counsellor, UUID review, String words) {
        ReviewRow row = locked(review);
        if (row.twin() || rows.answer(review, counsellor, clock.instant(),
                sealOf(row).close(written(words), review)) == 0) {
            throw new DecisionRefusal(Code.NOT_YOURS);
        }
    }

    /** How far two who reviewed the same talk apart agree. */
    public Agreement agreement() {
        return Agreement.of(scores.pairs());
    }

    private ReviewRow locked(UUID review) {
        return rows.lock(review).orElseThrow(() -> new DecisionRefusal(Code.UNKNOWN));
    }

    private Optional<ReviewRow> partner(ReviewRow row) {
        return rows.partner(row.escalationId(), row.id());
    }

    private ReviewRow underWay(UUID supervisor, UUID review) {
        ReviewRow row = locked(review);
        if (row.state() != State.IN_REVIEW || !supervisor.equals(row.reviewer())) {
            throw new DecisionRefusal(Code.NOT_YOURS);
        }
        return row;
    }

    private Seal sealOf(ReviewRow row) {
        return talks.find(row.conversationId()).filter(talk -> !talk.erased()).map(TalkCard::seal)
                .orElseThrow(() -> new DecisionRefusal(Code.ERASED));
    }

    private static String written(@Nullable String words) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw DecisionRefusal.field(said.isEmpty() ? Code.FIELD_MISSING : Code.TOO_LONG, "words");
        }
        return said;
    }
}
