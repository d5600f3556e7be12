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
        assertEquals(EnumSet.complementOf(EnumSet.of(Register.COUNSELLOR)), by(Line::register).keySet());
        assertEquals(EnumSet.allOf(RiskLevel.class), by(Line::level).keySet());
    }

    @Test
    void manyPeopleWroteManyLines() {
        assertTrue(ALL.size() >= 10_000, () -> ALL.size() + " lines");
        assertTrue(by(Line::writer).values().stream().filter(own -> own.size() >= 200).count() >= 8);
    }

    @Test
    void muchOfWhatIsHarmlessIsThere() {
        long harmless = ALL.stream().filter(line -> !line.level().atLeast(RiskLevel.MEDIUM)).count();
        assertTrue(harmless >= 2_500, () -> harmless + " harmless lines");
    }

    @Test
    void girlsAndBoysAreHarmedInEqualParts() {
        Map<Sex, List<Line>> harmed = ALL.stream().filter(line -> line.level().atLeast(RiskLevel.MEDIUM))
                .collect(Collectors.groupingBy(Line::sex));
        double girls = harmed.get(Sex.GIRL).size();
        double boys = harmed.get(Sex.BOY).size();
        assertTrue(girls / boys > 0.75 && girls / boys < 1.33, () -> girls + " girls, " + boys + " boys");
    }

    /** No kind of harm may be learnt as something that happens to girls alone, or to boys. */
    @Test
    void girlsAndBoysAreHarmedInEachKindOfHarm() {
        Map<Category, List<Line>> kinds = ALL.stream().filter(line -> line.level().atLeast(RiskLevel.MEDIUM))
                .filter(line -> line.category().compareTo(Category.REPORT_LINK) < 0)
                .collect(Collectors.groupingBy(Line::category));
        kinds.forEach((kind, lines) -> {
            double girls = lines.stream().filter(line -> line.sex() == Sex.GIRL).count();
            double boys = lines.stream().filter(line -> line.sex() == Sex.BOY).count();
            assertTrue(girls / boys > 0.6 && girls / boys < 1.67, () -> kind + ": " + girls + " girls, " + boys + " boys");
        });
    }

    @Test
    void mostWhoHarmAreKnownToTheChild() {
        Map<Relation, List<Line>> harmed = ALL.stream().filter(line -> line.relation() != Relation.NOBODY)
                .collect(Collectors.groupingBy(Line::relation));
        double strangers = harmed.get(Relation.STRANGER).size();
        long all = harmed.values().stream().mapToLong(List::size).sum();
        assertTrue(strangers / all > 0.1 && strangers / all < 0.3, () -> strangers + " strangers of " + all);
    }

    private static <K> Map<K, List<Line>> by(Function<Line, K> what) {
        return ALL.stream().collect(Collectors.groupingBy(what));
    }
}
