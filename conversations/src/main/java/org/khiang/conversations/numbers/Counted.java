package org.khiang.conversations.numbers;

import java.time.Instant;
import java.util.Map;

/**
 * What is looked at when a talk is counted.
 *
 * @param state where the script stands
 * @param held  a person talked with the child
 * @param facts slots and their values; only closed codes among them are kept
 */
public record Counted(Instant beganAt, String level, String category, String state, boolean held,
                      Map<String, String> facts) {
    @Override
    public String toString() {
        return "a talk to be counted";
    }
}
