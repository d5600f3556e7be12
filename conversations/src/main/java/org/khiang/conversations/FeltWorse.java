package org.khiang.conversations;

import java.util.UUID;

/** Told within the transaction: the child says it is worse off after this talk than before. Carries no words. */
public record FeltWorse(UUID conversation) {
}
