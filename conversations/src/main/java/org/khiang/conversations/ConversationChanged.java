package org.khiang.conversations;

import java.util.UUID;

/** Told after the commit: this conversation has events up to this number. Carries no words. */
public record ConversationChanged(UUID conversation, long seq) {
}
