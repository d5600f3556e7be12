package org.khiang.nlp.commandline;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.corpus.Corpus;

/**
 * The command line: without arguments it answers JSON lines from standard input on standard output; with
 * {@code evaluate FILE} it measures the assessor on a labelled file. The very code that the bot runs.
 */
public final class TriageCommand {
    private TriageCommand() {
    }

    /** Ends with status 2 when the arguments make no sense. */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            if (args.length == 0) {
                answer(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out);
            } else if (args.length == 2 && args[0].equals("evaluate")) {
                Evaluation.of(RiskAssessor.trained(), Corpus.lines(Corpus.within(Path.of(args[1])))).writeTo(out);
            } else {
                System.err.println("usage: khiang-triage [evaluate FILE.tsv]   (JSON lines on standard input)");
                System.exit(2);
            }
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
