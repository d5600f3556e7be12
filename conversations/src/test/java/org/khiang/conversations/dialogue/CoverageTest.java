package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;

/** Every state and every arrow is walked from a first message on, without a step that a child could not take. */
class CoverageTest {
    private static final Path REPORT = Path.of("target/dialogue-coverage.txt");
    private final Explorer explorer = new Explorer();

    @Test
    void everyStateAndEveryArrowIsWalked() throws IOException {
        explorer.walk();
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report());
        assertEquals(List.of(), unwalked().toList());
        assertTrue(explorer.states.keySet().containsAll(Chat.SCRIPT.states().stream().map(state -> state.id).toList()));
    }

    private List<String> report() {
        List<String> lines = new ArrayList<>();
        lines.add(explorer.states.size() + " states entered, " + explorer.arrows.size() + " arrows walked, "
                + explorer.turns + " turns; left out: " + unwalked().toList());
        for (State state : Chat.SCRIPT.states()) {
            lines.add(state.id + " (entered " + explorer.states.getOrDefault(state.id, 0) + " times)");
            arrows(state).forEach(arrow -> lines.add("    " + arrow + " -> "
                    + explorer.arrows.getOrDefault(arrow, java.util.Set.of())));
        }
        Explorer.COMMANDS.forEach(word -> lines.add("word " + word + " -> "
                + explorer.arrows.getOrDefault("word " + word, java.util.Set.of())));
        return lines;
    }

    private Stream<String> unwalked() {
        Stream<String> states = Chat.SCRIPT.states().stream().map(state -> state.id)
                .filter(id -> !explorer.states.containsKey(id));
        Stream<String> arrows = Chat.SCRIPT.states().stream().flatMap(CoverageTest::arrows);
        Stream<String> words = Explorer.COMMANDS.stream().map(word -> "word " + word);
        return Stream.of(states, Stream.concat(arrows, words).filter(arrow -> !explorer.arrows.containsKey(arrow)))
                .flatMap(left -> left);
    }

    /** A number that the list of services puts behind others for whoever asks has a button that nobody sees. */
    private static boolean shownToNobody(State state, Choice choice) {
        return state.is("SERVICES") && choice.dials() && Stream.of(Category.values()).allMatch(need ->
                Stream.of("C", "T", "ADULT").allMatch(age -> Stream.of(true, false).allMatch(adult ->
                        Chat.SCRIPT.services().shownTo(new Services.Asker(need, age, adult, ""), false).stream()
                                .noneMatch(service -> service.call().equals(choice.call())))));
    }

    /** The buttons of a state and where other words lead; HUMAN_JOIN is left by the person who comes, not by words. */
    private static Stream<String> arrows(State state) {
        Stream<String> buttons = state.choices.stream().filter(choice -> !shownToNobody(state, choice)).map(choice -> state.id + " [" + choice.label() + "]");
        boolean passed = !state.then.isEmpty();
        return passed ? buttons.filter(arrow -> !state.then.equals("PRIVACY_LIMITS"))
                : Stream.concat(buttons, Stream.of(state.id + " ..."));
    }
}
