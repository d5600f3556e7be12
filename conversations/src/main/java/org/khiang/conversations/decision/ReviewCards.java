package org.khiang.conversations.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.SealedTalks;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.decision.ReviewCard.Quote;
import org.khiang.conversations.decision.ReviewRow.State;
import org.khiang.conversations.privacy.Seal;

/** Draws reviews for somebody who may know of them. */
@Singleton
class ReviewCards {
    private final ReviewRows rows;
    private final Scores scores;
    private final Talks talks;
    private final SealedTalks sheets;
    private final ServiceNames names;

    ReviewCards(ReviewRows rows, Scores scores, Talks talks, SealedTalks sheets, ServiceNames names) {
        this.rows = rows;
        this.scores = scores;
        this.talks = talks;
        this.sheets = sheets;
        this.names = names;
    }

    /** What a review says in words. */
    private record Words(List<Score> scores, List<Quote> quotes, String summary, String answer) {
        static final Words NONE = new Words(null, null, null, null);
    }

    /** Without a word. */
    ReviewCard outside(ReviewRow row, UUID who) {
        return card(row, who, Words.NONE);
    }

    /** With points, quotes and what was written; without them when the talk was erased. */
    ReviewCard inside(ReviewRow row, UUID who) {
        Seal seal = talks.find(row.conversationId()).map(TalkCard::seal).orElse(null);
        if (seal == null || row.state() != State.DONE) {
            return outside(row, who);
        }
        List<Score> found = scores.of(row.id(), seal);
        return card(row, who, new Words(found, quotes(row, found), seal.open(row.summarySealed(), row.id()),
                seal.open(row.answerSealed(), row.id())));
    }

    private List<Quote> quotes(ReviewRow row, List<Score> found) {
        Set<UUID> lines = found.stream().map(Score::line).filter(Objects::nonNull).collect(Collectors.toSet());
        return sheets.plain(row.conversationId()).orElseThrow().lines().stream()
                .filter(line -> lines.contains(line.id()))
                .map(line -> new Quote(line.id(), line.at(), line.voice().name(), line.text())).toList();
    }

    private ReviewCard card(ReviewRow row, UUID who, Words words) {
        TalkCard talk = talks.find(row.conversationId()).orElseThrow();
        Optional<ReviewRow> partner = rows.partner(row.escalationId(), row.id());
        boolean hidden = row.twin() && row.state() != State.DONE;
        boolean theirs = row.subject().equals(who) || partner.filter(other -> who.equals(other.reviewer())).isPresent();
        return new ReviewCard(row.id(), row.escalationId(), talk.number(), talk.level().name(), talk.category().name(),
                List.of(row.why().split(" ")), hidden ? null : names.of(row.subject()), row.twin(),
                partner.isPresent(), row.state().name(), names.of(row.reviewer()), row.openedAt(), row.doneAt(),
                row.answeredAt(), who.equals(row.reviewer()), row.state() == State.OPEN && !theirs, words.scores(),
                words.quotes(), words.summary(), words.answer());
    }
}
