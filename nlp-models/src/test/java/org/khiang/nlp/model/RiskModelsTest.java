package org.khiang.nlp.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.Line;
import org.khiang.nlp.rules.RuleAssessor;

class RiskModelsTest {
    private static final Words WORDS = new Words(new RuleAssessor());
    private static final List<String> TEXTS = List.of(
            "HIGH\tSEXTORTION\tplain\t-\t-\tเขาขู่จะปล่อยรูปหนู", "HIGH\tSEXTORTION\tplain\t-\t-\tโดนขู่ว่าจะปล่อยคลิป",
            "HIGH\tSELF_HARM\tplain\t-\t-\tหนูอยากตาย", "HIGH\tSELF_HARM\tplain\t-\t-\tไม่อยากอยู่แล้ว อยากตาย",
            "NONE\tNONE\tplain\t-\t-\tสวัสดีค่ะพี่", "NONE\tNONE\tplain\t-\t-\tวันนี้อากาศดีจัง",
            "NONE\tNONE\tplain\t-\t-\tเล่นเกมกันไหมคะพี่",
            "NONE\tNONE\tplain\t-\t-\tสวัสดีตอนเช้าค่ะ", "LOW\tDISTRESS\tplain\t-\t-\tวันนี้เครียดเรื่องเรียน",
            "LOW\tDISTRESS\tplain\t-\t-\tเครียดเรื่องสอบ");

    @Test
    void theSameLinesGiveTheSameModel() throws IOException {
        assertArrayEquals(modelEntry(train()), modelEntry(train()));
    }

    @Test
    void aReloadedModelGivesEqualProbabilities() throws IOException {
        DoccatModel made = train();
        Categoriser<RiskLevel> before = Categoriser.of(RiskLevel.class, made, 1);
        Categoriser<RiskLevel> after = Categoriser.of(RiskLevel.class,
                Categoriser.load(new ByteArrayInputStream(bytes(made))), 1);
        for (String text : List.of("เขาขู่", "สวัสดี", "ไม่รู้จัก xyz", "")) {
            assertArrayEquals(before.weigh(WORDS.of(text)), after.weigh(WORDS.of(text)));
        }
        assertTrue(after.weigh(WORDS.of("เขาขู่จะปล่อยรูป"))[RiskLevel.HIGH.ordinal()] > 0.5);
    }

    /** The weights are read out of the models for speed; what they say must stay what OpenNLP says. */
    @Test
    void everyDevelopmentMessageIsWeighedAsOpenNlpItselfWeighsIt() throws IOException {
        DoccatModel level = ofBuild("level");
        DoccatModel category = ofBuild("category");
        FeatureTable table = Categoriser.table(level, category);
        Categoriser<RiskLevel> levels = Categoriser.of(table, RiskLevel.class, level, 1);
        Categoriser<Category> categories = Categoriser.of(table, Category.class, category, 1);
        for (Line line : new Corpus(Path.of("src/main/corpus")).lines(Corpus.Part.DEVELOPMENT)) {
            String[] words = WORDS.of(line.text());
            assertArrayEquals(byOpenNlp(level, words, RiskLevel.class), levels.weigh(words), 1e-5);
            assertArrayEquals(byOpenNlp(category, words, Category.class), categories.weigh(words), 1e-5);
        }
    }

    private static DoccatModel ofBuild(String name) throws IOException {
        try (InputStream in = RiskModels.class.getResourceAsStream("/models/" + name + ".bin")) {
            return Categoriser.load(in);
        }
    }

    private static <E extends Enum<E>> double[] byOpenNlp(DoccatModel model, String[] words, Class<E> kinds) {
        double[] weighed = new double[kinds.getEnumConstants().length];
        new DocumentCategorizerME(model).scoreMap(words)
                .forEach((kind, share) -> weighed[Enum.valueOf(kinds, kind).ordinal()] = share);
        return weighed;
    }

    /** What counsellors corrected is learnt from like any other line. */
    @Test
    void aModelLearnsFromCountersignedCorrections(@TempDir Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            lines.append("HIGH\tSEXTORTION\tcounsellor\t-\t-\tเขาขู่จะปล่อยรูป\n");
            lines.append("NONE\tNONE\tcounsellor\tunknown\tunknown\tสวัสดีค่ะพี่\n");
        }
        Path file = Files.writeString(folder.resolve("counsellors.tsv"), lines);
        List<DocumentSample> samples = Corpus.lines(List.of(file)).stream()
                .map(line -> new DocumentSample(line.level().name(), WORDS.of(line.text()))).toList();
        Categoriser<RiskLevel> levels =
                Categoriser.of(RiskLevel.class, Categoriser.train(samples, Recipe.LEVEL), 1);
        assertTrue(levels.weigh(WORDS.of("เขาขู่จะปล่อยรูป"))[RiskLevel.HIGH.ordinal()] > 0.5);
        assertTrue(levels.weigh(WORDS.of("สวัสดีค่ะพี่"))[RiskLevel.NONE.ordinal()] > 0.5);
    }

    /** They go into each program that is delivered, and are read at each start. */
    @Test
    void theModelsTakeAtMostFifteenMegabytes() throws IOException {
        long bytes = 0;
        for (String name : List.of("level.bin", "category.bin")) {
            try (InputStream in = RiskModels.class.getResourceAsStream("/models/" + name)) {
                bytes += in.readAllBytes().length;
            }
        }
        assertTrue(bytes <= 15_000_000, bytes + " bytes");
    }

    /** Ninety seconds are wanted on two quiet cores; a machine with other work may take three times the processor. */
    @Test
    void theModelsAreTrainedWhileSomebodyWaits() throws IOException {
        try (InputStream in = RiskModels.class.getResourceAsStream("/models/" + Training.TOOK)) {
            String took = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int seconds = Integer.parseInt(took.replaceFirst(".* (\\d+) s of processor$", "$1"));
            assertTrue(seconds > 0 && seconds <= 3 * 2 * 90, took);
        }
    }

    @Test
    void twoFeaturesOfOneNameWouldBeNoticed() {
        assertThrows(IllegalArgumentException.class, () -> new FeatureTable(List.of("w=ก", "w=ข", "w=ก")));
    }

    @Test
    void everyKnownFeatureHasItsOwnRowAndAnUnknownOneHasNone() {
        FeatureTable table = new FeatureTable(List.of("w=ก", "b=^+ก", "c=_ก"));
        assertEquals(List.of(0, 1, 2, -1), Stream.of("w=ก", "b=^+ก", "c=_ก", "w=ข").map(table::row).toList());
        assertArrayEquals(new int[] {0, 1, 2}, table.rowsOf(new String[] {"ก"}));
        assertArrayEquals(new int[] {0, 1, 2}, table.rowsOf(new String[] {"ก", "_", "ก"}));
    }

    @Test
    void aFeatureIsCountedOnceHoweverOftenItIsSaid() {
        List<String> features = List.copyOf(new RiskFeatures().extractFeatures(new String[] {"กลัว", "_",
                "กลัว"}, null));
        assertEquals(features.size(), List.copyOf(new java.util.LinkedHashSet<>(features)).size());
        assertTrue(features.contains("w=กลัว"));
    }

    @Test
    void aChangedLineChangesTheStamp(@TempDir Path folder) throws IOException {
        for (String reader : List.of("words", "rules", "org/khiang/nlp/text", "org/khiang/nlp/rules",
                "org/khiang/nlp/model")) {
            Files.createDirectories(folder.resolve("classes").resolve(reader));
        }
        Path corpus = Files.writeString(folder.resolve("one.tsv"), TEXTS.get(0));
        String first = Stamp.of(List.of(corpus), folder.resolve("classes"));
        assertEquals(first, Stamp.of(List.of(corpus), folder.resolve("classes")));
        Files.writeString(corpus, TEXTS.get(1));
        String second = Stamp.of(List.of(corpus), folder.resolve("classes"));
        Files.writeString(folder.resolve("classes/rules/new.txt"), "rule");
        assertFalse(first.equals(second) || second.equals(Stamp.of(List.of(corpus), folder.resolve("classes"))));
    }

    private static DoccatModel train() throws IOException {
        List<Line> lines = TEXTS.stream().map(text -> Line.of("test", text)).toList();
        List<Line> often = java.util.stream.Stream.of(lines, lines, lines).flatMap(List::stream).toList();
        return Categoriser.train(often.stream().map(line -> new DocumentSample(line.level().name(),
                WORDS.of(line.text()))).toList(), Recipe.LEVEL);
    }

    private static byte[] bytes(DoccatModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.serialize(out);
        return out.toByteArray();
    }

    /** The file around it carries a date; the model itself is this entry. */
    private static byte[] modelEntry(DoccatModel model) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(model)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("doccat.model")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no doccat.model");
    }
}
