package org.khiang.conversations.offer;

import java.util.UUID;

/** Told in the transaction in which somebody says that they know the child of this talk, family or suspect (CP-02). */
public record Involved(UUID conversation, UUID staff) {
}
