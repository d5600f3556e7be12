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
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.RiskAssessor;

class TriageCommandTest {
    private static final JsonTriage TRIAGE = new JsonTriage(RiskAssessor.rulesOnly());

    @Test
    void aTextIsAnsweredWithItsLevelAndWhy() {
        String answer = TRIAGE.answer("{\"id\":\"a\",\"text\":\"อยากตาย\"}");
        assertEquals("{\"id\":\"a\",\"level\":\"HIGH\",\"category\":\"SELF_HARM\",\"top\":false,\"flags\":[],"
                + "\"reasons\":[{\"rule\":\"H7\",\"start\":0,\"end\":7}],\"model\":\"\"}", answer);
    }

    @Test
    void aTalkKeepsItsHighestLevelAndSaysAtWhichTurnAPersonIsCalled() {
        String answer = TRIAGE.answer("{\"id\":7,\"turns\":[\"สวัสดีค่ะ\",\"หนู\",\"โดน\",\"ขู่อ่ะ\",\"ล้อเล่นนะ\"]}");
        assertTrue(answer.startsWith("{\"id\":7,\"level\":\"HIGH\",\"routeByTurn\":4,"
                + "\"turns\":[{\"level\":\"NONE\""), answer);
        assertTrue(answer.contains("\"C7\""));
    }

    @Test
    void aTalkWithoutDangerIsRoutedToNobody() {
        assertTrue(TRIAGE.answer("{\"id\":\"b\",\"turns\":[\"สวัสดีค่ะ\"]}").contains("\"routeByTurn\":null"));
        assertEquals("{\"id\":\"c\",\"level\":\"NONE\",\"routeByTurn\":null,\"turns\":[]}",
                TRIAGE.answer("{\"id\":\"c\",\"turns\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"อยากตาย", "[]", "{", "{\"id\":\"x\"", "{\"id\":\"x\"}", "{\"id\":\"x\",\"text\":5}",
            "null", "\u0000",
        "{\"id\":\"x\",\"turns\":\"อยากตาย\"}", "{\"id\":\"x\",\"turns\":[[\"อยากตาย\"]]}",
        "{\"id\":\"x\",\"text\":\"a\"} {}",
        "{\"id\":\"x\",\"text\":\"อยากตาย\",\"turns\":[]}", "{\"id\":{\"text\":\"a\"},\"turns\":5}"})
    void aBadLineIsAnsweredWithAnErrorThatQuotesNothing(String line) {
        String answer = TRIAGE.answer(line);
        assertTrue(answer.startsWith("{\"id\":") && answer.contains("\"error\":"), answer);
        assertFalse(answer.contains("ตาย"));
    }

    @Test
    void theRunGoesOnAfterABadLine() throws IOException {
        StringWriter out = new StringWriter();
        TriageCommand.answer(new BufferedReader(new StringReader("bad\n\n{\"id\":1,\"text\":\"สวัสดีค่ะ\"}\n")), out);
        List<String> answers = out.toString().lines().toList();
        assertEquals(2, answers.size());
        assertTrue(answers.get(1).startsWith("{\"id\":1,\"level\":\"NONE\""));
    }

    @Test
    void aPlaceThatIsNotThereIsToldPlainly(@TempDir Path folder) throws IOException {
        assertEquals("evaluate: there is no " + folder.resolve("none.tsv") + "\n",
                problem(folder, folder.resolve("none.tsv")));
        assertEquals("evaluate: no .tsv or .talks file at " + folder + "\n", problem(folder, folder));
    }

    @Test
    void aBadLabelIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("nok.tsv"),
                "NONE\tNONE\tplain\t-\t-\tสวัสดี\nWORST\tNONE\tplain\t-\t-\tกลัว\n");
        assertEquals("evaluate: nok.tsv line 2: unknown level\n", problem(folder, file));
        Files.write(file, new byte[] {(byte) 0xff, '\n'});
        assertEquals("evaluate: a file is not text in UTF-8\n", problem(folder, file));
    }

    private static String problem(Path folder, Path place) throws IOException {
        StringBuilder problem = new StringBuilder();
        StringWriter out = new StringWriter();
        assertEquals(1, TriageCommand.evaluate(List.of(place.toString()), folder, out, problem));
        assertEquals("", out.toString());
        return problem.toString();
    }
}
