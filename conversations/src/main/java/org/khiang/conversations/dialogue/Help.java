package org.khiang.conversations.dialogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A service that a child may be told of.
 *
 * @param row        contact, name and hours as a child reads them
 * @param categories the needs it is for
 */
@Serdeable
public record Help(String id, String row, List<String> categories) {
}
