package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What an operator sets in the environment, and what the program makes of it. */
final class Operator {
    private Operator() {
    }

    static Setup setup(Map<String, String> environment) {
        return Setup.of(environment, () -> Path.of("/tmp/fresh"));
    }

    static String refusal(Map<String, String> environment) {
        return assertThrows(IncompleteSetup.class, () -> setup(environment)).getMessage();
    }

    static Map<String, String> with(Map<String, String> base, String name, String value) {
        Map<String, String> changed = new HashMap<>(base);
        changed.put(name, value);
        return changed;
    }

    static Map<String, String> without(Map<String, String> base, String name) {
        Map<String, String> changed = new HashMap<>(base);
        changed.remove(name);
        return changed;
    }
}
