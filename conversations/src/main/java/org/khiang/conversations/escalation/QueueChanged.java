package org.khiang.conversations.escalation;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/** Told after the commit: the queue is not what it was. {@code takenBy} is set when somebody took the escalation. */
public record QueueChanged(UUID escalation, @Nullable UUID takenBy) {
}
