package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.numbers.Wait;
import org.khiang.conversations.numbers.Wait.Outcome;
import org.khiang.nlp.RiskLevel;

/** How long a child waited each time a person was called: from the level it had until the first person was there. */
@Singleton
class WaitsOfTalk {
    private final Escalations escalations;
    private final ConversationEvents events;

    WaitsOfTalk(Escalations escalations, ConversationEvents events) {
        this.escalations = escalations;
        this.events = events;
    }

    /** All of a talk, the first one first; {@code left}: the child said it does not wait any longer. */
    List<Wait> of(UUID conversation, boolean left) {
        List<ConversationEvent> steps = events.after(conversation, 0);
        return escalations.allOf(conversation).stream()
                .filter(one -> one.state() != Escalation.State.FOR_SUPERVISOR)
                .map(one -> wait(one, steps, left)).toList();
    }

    /** Whether a person ever held it. */
    boolean heldAtAll(UUID conversation) {
        return events.after(conversation, 0).stream().anyMatch(WaitsOfTalk::comes);
    }

    private static Wait wait(Escalation call, List<ConversationEvent> steps, boolean left) {
        Optional<Instant> came = steps.stream().filter(WaitsOfTalk::comes).map(ConversationEvent::at)
                .filter(at -> !at.isBefore(call.raisedAt()))
                .filter(at -> call.closedAt() == null || !at.isAfter(call.closedAt())).findFirst();
        if (came.isEmpty()) {
            return new Wait(call.level().name(), left || call.closedAt() != null ? Outcome.LEFT : Outcome.WAITING,
                    null, call.targetSeconds());
        }
        // A level that rose while a person was there already was never waited at.
        ConversationEvent rise = call.levelAt().isAfter(came.get()) ? riseBefore(came.get(), steps) : null;
        boolean later = call.levelAt().isAfter(came.get());
        RiskLevel level = later ? levelOf(rise) : call.level();
        Instant since = !later ? call.levelAt()
                : rise == null || rise.at().isBefore(call.raisedAt()) ? call.raisedAt() : rise.at();
        return new Wait(level.name(), Outcome.REACHED, (int) Duration.between(since, came.get()).toSeconds(),
                Escalation.targetSeconds(level));
    }

    private static @Nullable ConversationEvent riseBefore(Instant came, List<ConversationEvent> steps) {
        return steps.stream().filter(step -> step.kind() == Step.LEVEL && !step.at().isAfter(came))
                .reduce((one, other) -> other).orElse(null);
    }

    private static RiskLevel levelOf(@Nullable ConversationEvent rise) {
        return rise == null ? RiskLevel.MEDIUM : RiskLevel.valueOf(rise.detail()).max(RiskLevel.MEDIUM);
    }

    private static boolean comes(ConversationEvent step) {
        return step.kind() == Step.HOLDER && step.ref() != null;
    }
}
