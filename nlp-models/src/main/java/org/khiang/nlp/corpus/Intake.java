package org.khiang.nlp.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes a writer's file over into the corpus: reads it strictly, leaves out what is nearly said already by anybody,
 * sorts. Run by people who add to the corpus; what it leaves out it only counts.
 */
public final class Intake {
    /** From this likeness on, two lines are one. */
    public static final double ALIKE = 0.75;

    private Intake() {
    }

    /** @param args the corpus folder, the part (train, development, test), and the files to take over */
    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        for (int i = 2; i < args.length; i++) {
            Path file = Path.of(args[i]);
            Path target = Files.createDirectories(corpus.resolve(args[1])).resolve(file.getFileName());
            List<Line> offered = Corpus.lines(List.of(file));
            List<Line> kept = unlike(others(corpus, target), offered);
            Files.write(target, kept.stream().sorted(Line.ORDER).map(Line::written).toList());
            System.out.printf("%s: %d lines taken, %d nearly said already%n", file.getFileName(), kept.size(),
                    offered.size() - kept.size());
        }
    }

    private static List<Line> others(Path folder, Path without) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Corpus.Part part : Corpus.Part.values()) {
            List<Path> files = new Corpus(folder).files(part);
            lines.addAll(Corpus.lines(files.stream().filter(file -> !file.equals(without)).toList()));
        }
        return lines;
    }

    /** The offered lines that are not nearly equal to one that is there, nor to one offered before. */
    static List<Line> unlike(List<Line> there, List<Line> offered) {
        List<String> texts = new ArrayList<>(there.stream().map(Line::text).toList());
        texts.addAll(offered.stream().map(Line::text).toList());
        Set<Integer> alike = new HashSet<>();
        NearDuplicates.among(texts, ALIKE).stream().filter(pair -> !alike.contains(pair.first()))
                .forEach(pair -> alike.add(pair.second()));
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            if (!alike.contains(there.size() + i)) {
                kept.add(offered.get(i));
            }
        }
        return kept;
    }
}
