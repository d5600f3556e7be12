package org.khiang.nlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** What the corpus in this repository must be, so that a score means something. */
class CorpusTest {
    private static final Corpus CORPUS = new Corpus(Path.of("src/main/corpus"));
    private static final List<Line> ALL = new ArrayList<>();
    private static List<NearDuplicates.Pair> alike;

    @BeforeAll
    static void read() throws IOException {
        for (Corpus.Part part : Corpus.Part.values()) {
            ALL.addAll(CORPUS.lines(part));
        }
        alike = NearDuplicates.among(ALL.stream().map(Line::text).toList(), Intake.ALIKE);
    }

    @Test
    void everyFileIsInItsOrder() {
        Map<String, List<Line>> files = by(Line::writer);
        files.forEach((writer, lines) -> assertEquals(lines.stream().sorted(Line.ORDER).toList(), lines, writer));
    }

    @Test
    void noTwoLinesHaveTheSameSkeleton() {
        Set<String> seen = new HashSet<>();
        List<String> twice = ALL.stream().filter(line -> !seen.add(NearDuplicates.key(line.text())))
                .map(Line::toString).toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void hardlyALineIsAnotherWithAWordChanged() {
        Set<Integer> lines = alike.stream().map(NearDuplicates.Pair::second).collect(Collectors.toSet());
        assertTrue(lines.size() < ALL.size() * 0.005, () -> lines.size() + " lines are nearly another");
    }

    @Test
    void noLineThatMeasuresIsNearlyOneThatTeaches() throws IOException {
        int teaching = CORPUS.lines(Corpus.Part.TRAIN).size();
        assertEquals(0, alike.stream().filter(p -> p.first() < teaching && p.second() >= teaching).count());
    }

    @Test
    void aWriterIsInOnePartOnly() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Corpus.Part part : Corpus.Part.values()) {
            Set<String> writers = CORPUS.lines(part).stream().map(Line::writer).collect(Collectors.toSet());
            CORPUS.talks(part).forEach(talk -> writers.add(talk.writer()));
            writers.forEach(writer -> assertTrue(seen.add(writer), writer));
        }
    }

    @Test
    void everyCategoryAndEveryWayOfWritingIsThere() {
        assertEquals(EnumSet.allOf(Category.class), by(Line::category).keySet());
        assertTrue(by(Line::register).size() >= 23);
        assertEquals(EnumSet.allOf(RiskLevel.class), by(Line::level).keySet());
    }

    private static <K> Map<K, List<Line>> by(Function<Line, K> what) {
        return ALL.stream().collect(Collectors.groupingBy(what));
    }
}
