package org.khiang.nlp.commandline;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.corpus.Corpus;
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
                                                 evaluation.md and evaluation.html here and the first to the screen
                   khiang-triage explain         why the text on standard input stands at its level
                   khiang-triage corrections     counsellors' corrections (JSON lines) to a masked table for two readers
                   khiang-triage accept          the table, signed by both readers, to lines for the corpus
            """;

    private TriageCommand() {
    }

    /** Ends with status 2 when the arguments make no sense. */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            if (args.length > 1 && args[0].equals("evaluate")) {
                evaluate(List.of(args).subList(1, args.length), Path.of(""), out);
            } else if (!run(String.join(" ", args).strip(), in, out)) {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static boolean run(String said, BufferedReader in, Writer out) throws IOException {
        switch (said) {
            case "" -> answer(in, out);
            case "explain" -> new Explanation(RiskAssessor.trained(), RiskAssessor.rulesOnly()).write(all(in), out);
            case "corrections" -> tell(Corrections.export(in, out), "lines could not be read");
            case "accept" -> tell(Corrections.accept(in, out), "rows are not signed by two other people");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Measures on every labelled file of the places and leaves the report in the folder. */
    static void evaluate(List<String> places, Path folder, Writer out) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String place : places) {
            files.addAll(Corpus.within(Path.of(place)));
        }
        Report report = new Report(Evaluation.of(RiskAssessor.trained(), Corpus.lines(files), Corpus.talks(files)),
                Map.of("files", String.valueOf(files.size())));
        report.writeTo(folder);
        out.write(report.markdown());
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
