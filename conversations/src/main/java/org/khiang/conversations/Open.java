package org.khiang.conversations;

import org.khiang.conversations.privacy.Seal;

/** A conversation that is locked for this transaction, with the seal of its words. */
record Open(Conversation talk, Seal seal) {
}
