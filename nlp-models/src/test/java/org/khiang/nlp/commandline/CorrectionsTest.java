package org.khiang.nlp.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.Line;
import org.khiang.nlp.corpus.Register;

/** How what counsellors correct comes into the corpus: masked, read by two others, or not at all. */
class CorrectionsTest {
    private static final String GOOD = "{\"text\":\"หนูชื่อมะลิค่ะ\\nโดนขู่\",\"level\":\"HIGH\",\"category\":\"SEXTORTION\","
            + "\"by\":\"C7\",\"at\":\"2026-03-01\"}";

    @Test
    void aCorrectionIsWrittenMaskedWithRoomForTwoReaders() throws IOException {
        List<String> rows = export(GOOD, 0);
        assertEquals("HIGH\tSEXTORTION\tcounsellor\t-\t-\tหนูชื่อ[name]ค่ะ โดนขู่\tC7\t2026-03-01\t\t", rows.get(1));
        assertTrue(rows.get(0).endsWith("first reader\tsecond reader"));
    }

    @Test
    void theSameWordsAreWrittenOnce() throws IOException {
        assertEquals(2, export(GOOD + "\n\n" + GOOD.replace("มะลิ", "น้ำฝน"), 0).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"อยากตาย", "{", "[]", "{\"text\":\"อยากตาย\"}",
            "{\"text\":\"อยากตาย\",\"level\":\"WORST\",\"category\":\"SELF_HARM\",\"by\":\"a\",\"at\":\"b\"}",
            "{\"text\":\" \",\"level\":\"HIGH\",\"category\":\"SELF_HARM\",\"by\":\"a\",\"at\":\"b\"}",
            "{\"text\":[\"อยากตาย\"],\"level\":\"HIGH\",\"category\":\"SELF_HARM\",\"by\":\"a\",\"at\":\"b\"}"})
    void aLineThatCannotBeReadIsCountedAndNeverQuoted(String line) throws IOException {
        assertEquals(1, export(line, 1).size());
    }

    @Test
    void onlyRowsSignedByTwoPeopleWhoDidNotCorrectThemAreTaken() throws IOException {
        String row = "HIGH\tSEXTORTION\tcounsellor\tunknown\tunknown\tโดนขู่\tC7\t2026-03-01\t";
        String table = "head\n" + row + "S1\tS2\n" + row + "S1\t\n" + row + "\t\n" + row + "S1\tS1\n" + row + "S1\tC7\n"
                + row + "s1\tS1 \n" + "HIGH\tx\n";
        StringWriter out = new StringWriter();
        List<String> left = accept(table, out);
        assertEquals(6, left.size());
        assertEquals("line 3 is left out: not signed by two people who did not correct it", left.get(0));
        assertEquals("HIGH\tSEXTORTION\tcounsellor\t-\t-\tโดนขู่\n", out.toString());
    }

    @ParameterizedTest
    @CsvSource({"unknown level,WORST,SEXTORTION,counsellor,-", "unknown category,HIGH,JOY,counsellor,-",
        "unknown register,HIGH,SEXTORTION,loud,-", "unknown sex,HIGH,SEXTORTION,counsellor,cat"})
    void aRowThatTheCorpusCannotReadIsLeftOutWithAPlainSentence(String why, String level, String category,
                                                               String register, String sex) throws IOException {
        StringWriter out = new StringWriter();
        assertEquals(List.of("line 2 is left out: " + why), accept("head\n" + String.join("\t", level, category, register,
                sex, "-", "โดนขู่", "C7", "2026-03-01", "S1", "S2"), out));
        assertEquals("", out.toString());
    }

    /** The whole way: told by a counsellor, masked, signed by two others, read by the corpus as its own line. */
    @Test
    void anAcceptedCorrectionComesBackIntoTheCorpus(@TempDir Path folder) throws IOException {
        List<String> rows = export(GOOD, 0);
        StringWriter out = new StringWriter();
        assertEquals(List.of(), accept(rows.get(0) + "\n" + rows.get(1).replaceFirst("\t\t$", "\tS1\tS2"), out));
        Path file = Files.writeString(folder.resolve("counsellors.tsv"), out.toString());
        Line line = Corpus.lines(List.of(file)).get(0);
        assertEquals(RiskLevel.HIGH, line.level());
        assertEquals(Register.COUNSELLOR, line.register());
        assertEquals("หนูชื่อ[name]ค่ะ โดนขู่", line.text());
    }

    private static List<String> accept(String table, StringWriter out) throws IOException {
        return Corrections.accept(new BufferedReader(new StringReader(table)), out);
    }

    @Test
    void anExplanationShowsEachRuleWithTheWordsItSaw() throws IOException {
        StringWriter out = new StringWriter();
        new Explanation(RiskAssessor.rulesOnly(), RiskAssessor.rulesOnly()).write("พี่คะ อยากกกตาย", out);
        assertTrue(out.toString().contains("HIGH"), out.toString());
        assertTrue(out.toString().lines().anyMatch(line -> line.matches("H7 +6-15  อยากกกตาย")), out.toString());
        assertTrue(out.toString().contains("raised by   rules"));
        assertFalse(out.toString().contains("NaN"));
    }

    private static List<String> export(String lines, int unread) throws IOException {
        StringWriter out = new StringWriter();
        assertEquals(unread, Corrections.export(new BufferedReader(new StringReader(lines)), out));
        assertFalse(unread > 0 && out.toString().contains("ตาย"));
        return out.toString().lines().toList();
    }
}
