package org.khiang.conversations.staff;

import java.util.UUID;

/** One person who works here; {@code name} is what a child reads, and never a full name. */
public record Member(UUID id, String login, String name, Role role, boolean active) {
}
