package org.khiang.nlp.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.doccat.DoccatModel;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.Line;
import org.khiang.nlp.rules.RuleAssessor;

/**
 * Makes the models from the corpus; run by the build. Files sorted, one thread, fixed settings: the same text gives the
 * same models. Skipped when neither the corpus nor anything that reads it has changed.
 */
public final class Training {
    /** Says how long the last training took, for the card. */
    static final String TOOK = "training.txt";

    private Training() {
    }

    /** @param args the corpus folder and the folder of compiled classes, into whose models/ the models go */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path classes = Path.of(args[1]);
        List<Path> files = new Corpus(Path.of(args[0])).files(Corpus.Part.TRAIN);
        if (files.isEmpty()) {
            System.out.println("no corpus: no models, the program will ask a person for every message");
            return;
        }
        Path models = Files.createDirectories(classes.resolve("models"));
        String stamp = Stamp.of(files, classes);
        if (!Stamp.isIn(models, stamp)) {
            train(files, models);
            Stamp.write(models, stamp);
        }
    }

    private static void train(List<Path> files, Path models) throws IOException {
        long start = System.nanoTime();
        List<Line> lines = Corpus.lines(files);
        Map<Line, String[]> read = RiskModels.read(lines, new Words(new RuleAssessor()));
        // each model by itself on one thread, so that it comes out the same; the two side by side
        CompletableFuture<Void> levels = CompletableFuture.runAsync(() -> write(models.resolve("level.bin"),
                () -> RiskModels.train(read, Line::level, Recipe.LEVEL)));
        write(models.resolve("category.bin"),
                () -> RiskModels.train(read, Line::category, Recipe.CATEGORY));
        levels.join();
        String took = String.format("models trained on %d lines in %d s, %d s of processor", lines.size(),
                (System.nanoTime() - start) / 1_000_000_000,
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toSeconds());
        Files.writeString(models.resolve(TOOK), took);
        System.out.println(took);
    }

    /** Makes a model; reading and writing may fail. */
    private interface Making {
        DoccatModel model() throws IOException;
    }

    private static void write(Path file, Making making) {
        try (OutputStream out = Files.newOutputStream(file)) {
            making.model().serialize(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
