package org.khiang.nlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

class LineTest {
    private static final String WRITTEN = "HIGH\tSEXTORTION\tdropped-tone\tboy\tadult-friend\tเขาขูจะปลอยรูป";

    @Test
    void aLineIsReadAndWrittenAsItStands() {
        Line line = Line.of("ton", WRITTEN);
        assertEquals(new Line("ton", RiskLevel.HIGH, Category.SEXTORTION, Register.DROPPED_TONE, Sex.BOY,
                Relation.ADULT_FRIEND, "เขาขูจะปลอยรูป"), line);
        assertEquals(WRITTEN, line.written());
        assertEquals("NONE\tNONE\tshort\t-\t-\tดีค่ะ", Line.of("ton", "NONE\tNONE\tshort\t-\t-\tดีค่ะ").written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"อยากตาย", "HIGH\tSELF_HARM\tplain\tอยากตาย", "HIGH\tSELF_HARM\tplain\t-\t-\t ",
        "VERY\tSELF_HARM\tplain\t-\t-\tอยากตาย", "HIGH\tSELF_HARM\tloud\t-\t-\tอยากตาย",
        "HIGH\tSELF_HARM\tplain\t-\tcat\tอยากตาย", "HIGH\tSELF_HARM\tplain\t-\t-\tอยาก\tตาย"})
    void aBadLineIsRefusedWithoutQuotingIt(String line) {
        IllegalArgumentException bad = assertThrows(IllegalArgumentException.class, () -> Line.of("ton", line));
        assertFalse(bad.getMessage().contains("ตาย"));
    }

    @Test
    void whatIsWrongWithALineIsToldPlainlyWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("nok.tsv"), WRITTEN + "\n\nHIGH\tSELF_HARM\tloud\t-\t-\tกลัว\n");
        assertEquals("nok.tsv line 3: unknown register", assertThrows(IllegalArgumentException.class,
                () -> Corpus.lines(List.of(file))).getMessage());
        Path talks = Files.writeString(folder.resolve("nok.talks"), "# - NONE NONE\nดี\n\n# - NONE JOY\nดี\n");
        assertEquals("nok line 4: unknown category", assertThrows(IllegalArgumentException.class,
                () -> Corpus.talks(List.of(talks))).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "unknown"})
    void whatTheTextDoesNotSayMayBeWrittenInTwoWays(String unsaid) {
        Line line = Line.of("ton", "HIGH\tSELF_HARM\tcounsellor\t" + unsaid + "\t" + unsaid + "\tกลัว");
        assertEquals("HIGH\tSELF_HARM\tcounsellor\t-\t-\tกลัว", line.written());
        assertEquals(Register.COUNSELLOR, line.register());
    }

    @Test
    void aTalkSaysByWhichTurnAPersonIsDueAndHowLongNothingCame(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("nok.talks"),
                "# 2 HIGH SEXTORTION\nหวัดดี\n~ 4m\nโดนขู่\n~ 3m\n\n\n# - NONE NONE\nสวัสดีค่ะ\n");
        List<LabelledTalk> talks = Corpus.talks(List.of(file));
        assertEquals(new LabelledTalk("nok", OptionalInt.of(2), RiskLevel.HIGH, Category.SEXTORTION,
                List.of("หวัดดี", "โดนขู่"), List.of(Duration.ZERO, Duration.ofMinutes(4), Duration.ofMinutes(3))),
                talks.get(0));
        assertEquals(OptionalInt.empty(), talks.get(1).route());
        assertFalse(talks.get(0).toString().contains("ขู่"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"อยากตาย\nค่ะ", "# 3 HIGH SELF_HARM\nอยากตาย", "# - NONE NONE\n",
        "# 0 HIGH SELF_HARM\nก"})
    void aBadTalkIsRefusedWithoutQuotingIt(String talk) {
        IllegalArgumentException bad = assertThrows(IllegalArgumentException.class,
                () -> LabelledTalk.read("nok", talk.lines().toList()));
        assertFalse(bad.getMessage().contains("ตาย"));
    }

    @Test
    void whatIsNearlySaidAlreadyIsNotTakenIn() {
        Line there = Line.of("ton", "HIGH\tSEXTORTION\tplain\t-\t-\tเขาขู่จะปล่อยรูปหนูถ้าไม่โอนเงินให้เขาพรุ่งนี้");
        Line almost = Line.of("nok", "HIGH\tSEXTORTION\ttypo\t-\t-\tเค้าขู่จะปล่อยรุปหนู ถ้าไม่โอนเงินให้เค้าพรุ่งนี้!!");
        Line other = Line.of("nok", "HIGH\tSEXTORTION\tplain\t-\t-\tพี่ในเกมบอกว่ามีของเราเก็บไว้เยอะ ให้คิดดีๆ");
        assertEquals(List.of(other), Intake.unlike(List.of(there), List.of(almost, other, other)));
    }

    @Test
    void linesThatShareOnlyAFewWordsAreNotAlike() {
        assertTrue(NearDuplicates.among(List.of("หนูกลัวพ่อมากเลยค่ะ", "หนูกลัวการบ้านมากเลยค่ะ"), 0.75).isEmpty());
        assertEquals(1, NearDuplicates.among(List.of("😭😭", "หวัดดี", "😭😭"), 0.75).size());
    }
}
