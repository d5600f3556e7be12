package org.khiang.nlp.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.Reason;

/** The examples that stand beside each rule in the rule files are run as tests. */
class RuleExamplesTest {
    private static final RuleBook BOOK = RuleBook.read();
    private static final RuleAssessor RULES = new RuleAssessor(BOOK);

    @TestFactory
    Stream<DynamicTest> eachExampleDoesWhatItsRuleSays() {
        return BOOK.examples().stream().map(example -> DynamicTest.dynamicTest(example.toString(), () ->
                assertEquals(example.fires(), given(example).contains(example.id()), example.text())));
    }

    @Test
    void everyRuleOfThePracticeIsWrittenDown() {
        Set<String> written = BOOK.rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (int i = 1; i <= 13; i++) {
            assertTrue(i > 10 || written.contains("E" + i), "E" + i);
            assertTrue(written.contains("H" + i), "H" + i);
            assertTrue(i > 8 || written.contains("M" + i), "M" + i);
        }
        assertTrue(written.containsAll(Set.of("L1", "L2", "N1", "C4", "C7", "C10")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyParagraphShowsWhatItMustHearAndWhatItMustNot(boolean fires) {
        Set<String> shown = BOOK.examples().stream().filter(example -> example.fires() == fires)
                .map(example -> example.where() + " " + example.id()).collect(Collectors.toSet());
        assertEquals(List.of(), BOOK.paragraphs().stream().filter(one -> !shown.contains(one)).toList());
    }

    private static Set<String> given(Example example) {
        return RULES.assess(example.talk()).reasons().stream().map(Reason::rule).collect(Collectors.toSet());
    }
}
