package org.khiang.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.rules.RuleAssessor;

/** A counsellor reads why in words, never a bare id: each meaning is worded once, where the console keeps its words. */
class ReasonWordsTest {
    private static final Path WORDS = Path.of("../console/src/main/resources/console/words");
    private static final Set<String> GIVEN_ELSEWHERE = Set.of("MODEL", "C12", "C3", "C6", "A16", "E10");

    @ParameterizedTest
    @ValueSource(strings = {"th/codes.json", "en/codes.json"})
    void everyReasonThatTriageCanGiveHasWords(String file) throws IOException {
        String words = Files.readString(WORDS.resolve(file));
        Set<String> ids = new TreeSet<>(new RuleAssessor().ids());
        ids.addAll(GIVEN_ELSEWHERE);
        List<String> wordless = ids.stream().filter(id -> !words.contains("\"rule." + id + "\": \"")).toList();
        assertEquals(List.of(), wordless);
    }
}
