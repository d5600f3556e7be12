package org.khiang.nlp.commandline;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.LabelledTalk;
import org.khiang.nlp.corpus.Line;
import org.khiang.nlp.evaluation.Evaluation;
import org.khiang.nlp.evaluation.Report;

/**
 * The command line: without arguments it answers JSON lines from standard input on standard output; its other words
 * are told by {@link #USAGE}. Texts come by standard input only: arguments stay in the history of a shell and in the
 * list of processes. The very code that the bot runs.
 */
public final class TriageCommand {
    private static final String USAGE = """
            usage: khiang-triage                 JSON lines on standard input, answered one by one
                   khiang-triage evaluate PLACE...   measures on labelled files or folders (.tsv, .talks); writes
                                                 evaluation.md, evaluation.html (Thai) and evaluation.en.html here
                                                 and the first to the screen
                   khiang-triage explain         why the text on standard input stands at its level
                   khiang-triage corrections     counsellors' corrections (JSON lines) to a masked table for two readers
                   khiang-triage accept          the table, signed by both readers, to lines for the corpus
            """;

    private TriageCommand() {
    }

    /** Ends with status 1 when a place or a line cannot be read, 2 when the arguments make no sense. */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int status = 0;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            if (args.length > 1 && args[0].equals("evaluate")) {
                status = evaluate(List.of(args).subList(1, args.length), Path.of(""), out, System.err);
            } else if (!run(String.join(" ", args).strip(), in, out)) {
                System.err.print(USAGE);
                status = 2;
            }
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    private static boolean run(String said, BufferedReader in, Writer out) throws IOException {
        switch (said) {
            case "" -> answer(in, out);
            case "explain" -> new Explanation(RiskAssessor.trained(), RiskAssessor.rulesOnly()).write(all(in), out);
            case "corrections" -> tell(Corrections.export(in, out), "lines could not be read");
            case "accept" -> Corrections.accept(in, out).forEach(System.err::println);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Measures on every labelled file of the places and leaves the report in the folder.
     *
     * @return 0, or 1 with a plain sentence when a place or a line of it cannot be read
     */
    static int evaluate(List<String> places, Path folder, Writer out, Appendable problems) throws IOException {
        try {
            List<Path> files = new ArrayList<>();
            for (String place : places) {
                files.addAll(labelled(Path.of(place)));
            }
            List<Line> lines = Corpus.lines(files);
            List<LabelledTalk> talks = Corpus.talks(files);
            Report report = new Report(Evaluation.of(RiskAssessor.trained(), lines, talks),
                    Map.of("files", String.valueOf(files.size())));
            report.writeTo(folder);
            out.write(report.markdown());
            return 0;
        } catch (CharacterCodingException notText) {
            problems.append("evaluate: a file is not text in UTF-8\n");
        } catch (IllegalArgumentException bad) {
            problems.append("evaluate: ").append(bad.getMessage()).append('\n');
        }
        return 1;
    }

    private static List<Path> labelled(Path place) throws IOException {
        if (!Files.exists(place)) {
            throw new IllegalArgumentException("there is no " + place);
        }
        List<Path> files = Corpus.within(place).stream().filter(Corpus::isLabelled).toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no .tsv or .talks file at " + place);
        }
        return files;
    }

    private static String all(BufferedReader in) {
        return in.lines().collect(Collectors.joining("\n"));
    }

    private static void tell(int count, String what) {
        if (count > 0) {
            System.err.println(count + " " + what);
        }
    }

    /** One answer for each line, sent at once, so that a program may hold a dialogue with this one. */
    static void answer(BufferedReader in, Writer out) throws IOException {
        JsonTriage triage = new JsonTriage(RiskAssessor.trained());
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.write(triage.answer(line));
                out.write('\n');
                out.flush();
            }
        }
    }
}
