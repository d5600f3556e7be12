package org.khiang.nlp.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.LabelledTalk;
import org.khiang.nlp.corpus.Line;

class EvaluationTest {
    private static final RiskAssessor RULES = RiskAssessor.rulesOnly();

    @Test
    void whatWasMissedAndWhatAlarmedInVainIsCounted() {
        Evaluation evaluation = evaluate("HIGH\tSELF_HARM\tplain\tgirl\t-\tอยากตาย",
                "HIGH\tSELF_HARM\ttypo\tboy\t-\tกขค", "NONE\tNONE\tplain\t-\t-\tสวัสดี",
                "NONE\tNONE\tplain\t-\t-\tโดนขู่จะปล่อยรูป");
        assertEquals(new Share(1, 2), evaluation.reached(RiskLevel.HIGH, RiskLevel.HIGH));
        assertEquals(new Share(1, 2), evaluation.alarmsThatAreRight());
        assertEquals(new Share(1, 2), evaluation.falseAlarms(RiskLevel.HIGH));
        assertEquals(new Share(1, 1),
                evaluation.by(line -> line.sex().label()).get("girl").reached(RiskLevel.HIGH, RiskLevel.HIGH));
        assertEquals(List.of("test HIGH SELF_HARM put at NONE"),
                evaluation.worstMisses(5).stream().map(Judged::toString).toList());
    }

    @Test
    void aTalkIsRoutedInTimeInVainOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("nok.talks"), """
                # 2 HIGH SELF_HARM
                หวัดดีค่ะ
                อยากตาย

                # 1 HIGH SELF_HARM
                หวัดดีค่ะ
                อยากตาย

                # - NONE NONE
                โดนขู่จะปล่อยรูป

                # - NONE NONE
                ~ 5m
                สวัสดีค่ะ
                """);
        List<LabelledTalk> talks = Corpus.talks(List.of(file));
        Evaluation evaluation = Evaluation.of(RULES, List.of(), talks);
        assertEquals(new Share(1, 2), evaluation.routedInTime());
        assertEquals(new Share(1, 2), evaluation.routedInVain());
    }

    @Test
    void anIntervalIsWideForFewAndNarrowForMany() {
        assertEquals("0.970 (0.957-0.979)", new Share(970, 1000).toString());
        assertTrue(new Share(10, 10).low() < 0.75);
        assertEquals(1, new Share(10, 10).high(), 1e-9);
        assertEquals("-", new Share(0, 0).toString());
    }

    @Test
    void aProbabilityThatIsNeverRightIsFarFromCalibrated() {
        Line danger = Line.of("test", "HIGH\tSELF_HARM\tplain\t-\t-\tอยากตาย");
        var put = RULES.assess(org.khiang.nlp.Talk.of("อยากตาย"));
        Calibration calibration = new Calibration(List.of(new Judged(danger, put, 0.05, 1),
                new Judged(danger, put, 0.95, 1), new Judged(danger, put, Double.NaN, 1)));
        assertEquals(0.5, calibration.error(), 1e-9);
        assertEquals(1, calibration.bins().get(9).truly().whole());
    }

    @Test
    void thePageNeedsNothingElseAndTakesNoMessageForMarkup(@TempDir Path folder) throws IOException {
        new Report(evaluate("HIGH\tSELF_HARM\tplain\tgirl\t-\tกขค <b>|</b>"), Map.of("part", "x")).writeTo(folder);
        String page = Files.readString(folder.resolve("evaluation.html"));
        assertTrue(page.contains("<svg") && page.contains("กขค &lt;b&gt;|&lt;/b&gt;"));
        assertFalse(page.contains("http") || page.contains("<script") || page.contains("<b>"));
        assertTrue(Files.readString(folder.resolve("evaluation.md")).contains("กขค <b>\\|</b>"));
    }

    /** The clock reads the assessment alone: what the report asks beside it is none of the message's time. */
    @Test
    void onlyTheAssessmentIsTimed() {
        RiskAssessor slowToTell = new RiskAssessor() {
            @Override
            public Assessment assess(Talk talk) {
                return RULES.assess(talk);
            }

            @Override
            public double danger(Talk talk) {
                LockSupport.parkNanos(50_000_000);
                return 0.5;
            }
        };
        Line line = Line.of("test", "NONE\tNONE\tplain\t-\t-\tสวัสดี");
        assertTrue(Evaluation.of(slowToTell, List.of(line, line, line), List.of()).microseconds() < 50_000);
    }

    @Test
    void bothLanguagesOfTheReportHaveTheSameWords() {
        assertEquals(new Wording("en").all().keySet(), new Wording("th").all().keySet());
        assertThrows(IllegalArgumentException.class, () -> new Wording("en").of("nothing"));
    }

    private static Evaluation evaluate(String... lines) {
        return Evaluation.of(RULES, Stream.of(lines).map(line -> Line.of("test", line)).toList(), List.of());
    }
}
