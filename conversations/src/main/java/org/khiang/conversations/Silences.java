package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskLevel;

/** What it says that a child in danger stopped writing (triage.md C6, E10, A16 and section 4): it can only raise. */
@Singleton
class Silences {
    /** Where the bot has asked about suicide and waits for the answer. */
    private static final Set<String> ASKED = Set.of("SELF_HARM_ASK", "SELF_HARM_NOW");
    private static final int MESSAGES_READ = 20;

    private final Messages messages;
    private final Triage triage;

    Silences(Messages messages, Triage triage) {
        this.messages = messages;
        this.triage = triage;
    }

    /** What was found, and the child's last words, null when there are none. */
    record Silence(Assessment found, @Nullable UUID after) {
    }

    /** Reads the silence that lasts until now; at EMERGENCY there is nothing that it could raise. */
    Silence read(Open open, Instant now) {
        if (open.talk().level() == RiskLevel.EMERGENCY) {
            return new Silence(Triage.NOTHING_WRITTEN, null);
        }
        Optional<Message> last = messages.latestOfChild(open.talk().id(), MESSAGES_READ).stream()
                .filter(message -> message.textSealed() != null && message.kind() != Kind.TAP).findFirst();
        Assessment found = last.map(message -> triage.afterSilence(open, message, now))
                .orElse(Triage.NOTHING_WRITTEN);
        return new Silence(unanswered(open.talk(), found), last.map(Message::id).orElse(null));
    }

    /**
     * A child who spoke of suicide and does not answer: no answer to the question counts as the graver one, and without
     * a question a person looks at it before others. Where a person is there, that person sees it.
     */
    private static Assessment unanswered(Conversation talk, Assessment found) {
        boolean suicidal = talk.category() == Category.SELF_HARM && talk.level() == RiskLevel.HIGH && !talk.held();
        if (!suicidal || found.level() == RiskLevel.EMERGENCY) {
            return found;
        }
        boolean asked = ASKED.contains(talk.state());
        return new Assessment(asked ? RiskLevel.EMERGENCY : RiskLevel.HIGH, Category.SELF_HARM, true,
                Set.of(Assessment.Flag.WENT_SILENT), List.of(Reason.without(asked ? "A16" : "C6")), Double.NaN, "");
    }
}
