package org.khiang.conversations.staff;

import java.util.UUID;

/**
 * Published in the transaction that closes an account or gives it another role: whoever this member was talking with
 * must not be left alone.
 */
public record AccountClosed(UUID staff) {
}
