package org.khiang.conversations.oncall;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * All that leaves the house when somebody is called: enough to come, and nothing of the child.
 *
 * @param waitedSeconds since the child has this level
 * @param talk          the number of the conversation
 * @param console       address of the console
 * @param acknowledge   address that stops the chain once; whoever has it may use it
 * @param people        the names by which the operator's pager knows whom the plan names; none for all it knows
 */
@Serdeable
record Summons(String level, long waitedSeconds, long talk, Instant at, String console, String acknowledge,
               List<String> people) {
    @Override
    public String toString() {
        return "summons for conversation " + talk;
    }
}
