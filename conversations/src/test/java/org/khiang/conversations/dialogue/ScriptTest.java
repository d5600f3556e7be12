package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void theThaiScriptIsWhole() {
        Script script = new ScriptReader(file -> ScriptReader.fromClasspath("th", file)).read();
        assertEquals(List.of(), ScriptCheck.faults(script));
        assertEquals(90, script.states().stream().filter(state -> !state.ours).count());
    }
}
