package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khiang.conversations.privacy.Seal;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Weighs each message of a child with the talk before it, and calls a person when it cannot. */
@Singleton
class Triage {
    private static final Logger LOG = LoggerFactory.getLogger(Triage.class);
    /** How far back a split sentence or a slow accumulation is looked for. */
    private static final int MESSAGES_READ = 20;
    /** How far back earlier sessions count (C5). */
    private static final Duration RETURNING = Duration.ofDays(14);
    static final Assessment NOTHING_WRITTEN =
            new Assessment(RiskLevel.NONE, Category.NONE, false, Set.of(), List.of(), Double.NaN, "");

    private final RiskAssessor assessor;
    private final Messages messages;
    private final AssessmentRows rows;
    private final Facts facts;
    private final ConversationRows talks;

    Triage(RiskAssessor assessor, Messages messages, AssessmentRows rows, Facts facts, ConversationRows talks) {
        this.assessor = assessor;
        this.messages = messages;
        this.rows = rows;
        this.facts = facts;
        this.talks = talks;
    }

    /** Assesses a message that is already kept, and keeps the reasons beside it. */
    Assessment assess(Open open, Message message) {
        if (message.textSealed() == null || message.kind() == Kind.TAP) {
            return NOTHING_WRITTEN;     // what a button means is the script's to say
        }
        Assessment found;
        try {
            found = assessor.assess(read(open, message));
        } catch (RuntimeException | StackOverflowError failed) {
            // Its message may quote the child: only its name is told (C12: a person is called, the operator alarmed).
            LOG.error("ALARM assessment failed for message {}: {}", message.id(), failed.getClass().getName());
            found = Assessment.unknown();
        }
        if (found.flags().contains(Assessment.Flag.UNKNOWN)) {
            LOG.error("ALARM triage without model for message {}", message.id());
        }
        rows.save(AssessmentRow.of(message.id(), found));
        return found;
    }

    /** What it says that nothing came after this message until now; nothing when triage fails, since it only raises. */
    Assessment afterSilence(Open open, Message message, Instant now) {
        try {
            return assessor.afterSilence(read(open, message), now);
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.error("ALARM silence after message {} was not read: {}", message.id(), failed.getClass().getName());
            return NOTHING_WRITTEN;
        }
    }

    private Talk read(Open open, Message message) {
        Conversation talk = open.talk();
        Map<String, String> known = new HashMap<>(
                Facts.values(facts.open(talk.factsSealed(), open.seal(), talk.id())));
        known.put(Talk.EARLIER_WORRIES, String.valueOf(
                talks.worriesOf(talk.childId(), talk.id(), message.saidAt().minus(RETURNING))));
        return new Talk(upTo(message, open.seal()), known, talk.level());
    }

    private List<Talk.Said> upTo(Message last, Seal seal) {
        List<Message> latest = new ArrayList<>(messages.latestOfChild(last.conversationId(), MESSAGES_READ));
        latest.removeIf(message -> message.textSealed() == null || message.id().equals(last.id())
                || message.saidAt().isAfter(last.saidAt()));
        Collections.reverse(latest);
        latest.add(last);
        return latest.stream().map(message ->
                new Talk.Said(message.saidAt(), seal.open(message.textSealed(), message.id()))).toList();
    }
}
