package org.khiang.conversations;

import java.util.UUID;

/** Told within the transaction in which a person takes a talk, from whomever. Carries no words. */
public record TalkTaken(UUID conversation, UUID staff) {
}
