package org.khiang.conversations.oncall;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * All that leaves the house when somebody is called: enough to come, and nothing of the child.
 *
 * @param waitedSeconds since the child has this level
 * @param talk          the number of the conversation
 * @param console       address of the console
 * @param acknowledge   address that stops the chain once; whoever has it may use it
 */
@Serdeable
record Summons(String level, long waitedSeconds, long talk, Instant at, String console, String acknowledge) {
    @Override
    public String toString() {
        return "summons for conversation " + talk;
    }
}
