package org.khiang.conversations;

import java.time.Duration;
import java.util.UUID;

/** Told after the commit: the bot will answer this child, but lets it finish first. */
public record ChildIsWaiting(UUID child, Duration howLong) {
}
