package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.rules.RuleAssessor;

/** A counsellor reads why in words, never a bare id. */
class ReasonWordsTest {
    private static final Set<String> GIVEN_ELSEWHERE = Set.of("MODEL", "C12", "C3", "C6", "A16", "E10");

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyReasonThatTriageCanGiveHasWords(String language) throws IOException {
        Set<String> ids = new TreeSet<>(new RuleAssessor().ids());
        ids.addAll(GIVEN_ELSEWHERE);
        try (InputStream in = getClass().getResourceAsStream("/console/words/" + language + ".json")) {
            var words = new ObjectMapper().readTree(in);
            List<String> wordless = ids.stream().filter(id -> !words.path("rule." + id).isTextual()).toList();
            assertEquals(List.of(), wordless);
        }
    }
}
