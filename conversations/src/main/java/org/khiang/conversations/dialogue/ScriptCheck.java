package org.khiang.conversations.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be checked without a conversation; each fault names its file, state and line. */
final class ScriptCheck {
    private ScriptCheck() {
    }

    static List<String> faults(Script script) {
        GraphCheck graph = new GraphCheck(script);
        ButtonCheck buttons = new ButtonCheck(script);
        WordingCheck wording = new WordingCheck(script);
        List<String> faults = new ArrayList<>(graph.landing().toList());
        if (faults.isEmpty()) {
            script.services().withoutButton(script.state("SERVICES")).forEach(id -> faults.add(fault(
                    script.state("SERVICES"), "has no button for the number of " + id + "; add one that dials it")));
            Stream.of(graph.reaching(), graph.leaving(), graph.storing(), buttons.faults(), wording.faults())
                    .flatMap(found -> found).forEach(faults::add);
        }
        return faults;
    }

    /** A fault of a label: another language keeps its labels in one file. */
    static String fault(State state, String label, String what) {
        return state.labels.filter(labels -> labels.has(label)).map(labels -> labels.place() + ", " + state.id + ": "
                + what + ", line " + labels.lineOf(label)).orElseGet(() -> fault(state, what));
    }

    static String fault(State state, String what) {
        return state.file + ", " + state.id + ": " + what + ", line " + state.line;
    }
}
