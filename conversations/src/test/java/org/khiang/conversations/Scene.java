package org.khiang.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One act of a written talk and what must come of it.
 *
 * @param who  "child", "child taps", "child sends", "staff", "staff says" or "later"
 * @param what the words, the label, the kind, the act or the time
 * @param came the lines that follow: nothing else may come of it
 */
record Scene(int row, String who, String what, List<String> came) {
    private static final Set<String> ACTS =
            Set.of("child", "child taps", "child sends", "staff", "staff says", "later");

    Scene(int row, String who, String what) {
        this(row, who, what, new ArrayList<>());
    }

    static boolean isAct(String key) {
        return ACTS.contains(key);
    }

    boolean ofChild() {
        return who.startsWith("child");
    }

    /** A child's line without a line of the bot beneath is followed by the next before the child is quiet. */
    boolean writesOn() {
        return ofChild() && came.stream().noneMatch(line -> line.startsWith("bot"));
    }

    /** The rules that must have fired on this message, perhaps among others; "?" while they are not known. */
    List<String> pinnedRules() {
        return came.stream().filter(line -> line.startsWith("rules: "))
                .flatMap(line -> Stream.of(line.substring(7).split(" "))).toList();
    }

    /** A child's words, here made up, but the habit is kept. */
    @Override
    public String toString() {
        return "line " + (row + 1);
    }
}
