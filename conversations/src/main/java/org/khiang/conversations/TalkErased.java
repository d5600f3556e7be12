package org.khiang.conversations;

import java.util.UUID;

/** Told within the transaction in which a talk is erased, so that every room lets go of what belongs to it. */
public record TalkErased(UUID conversation, UUID staff) {
}
