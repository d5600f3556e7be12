package org.khiang.nlp.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khiang.nlp.corpus.Line;

/**
 * The way of a correction into the corpus (triage.md section 9): written out masked, read by two people who are not the
 * counsellor who made it, and only then taken as a line to learn from.
 */
final class Corrections {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int CORPUS_COLUMNS = 6;
    private static final int BY = 6;
    private static final int FIRST = 8;
    private static final int SECOND = 9;
    private static final int PEOPLE = 3;

    private Corrections() {
    }

    /** JSON lines to a table for review, the same text once; how many lines could not be read. */
    static int export(BufferedReader in, Writer out) throws IOException {
        Set<String> seen = new HashSet<>();
        int unread = 0;
        out.write("level\tcategory\tregister\tsex\trelation\ttext\tcorrected by\tat\tfirst reader\tsecond reader\n");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                unread += write(line, seen, out) ? 0 : 1;
            }
        }
        return unread;
    }

    private static boolean write(String line, Set<String> seen, Writer out) throws IOException {
        try {
            Correction correction = Correction.read(JSON, line);
            if (seen.add(correction.masked())) {
                out.write(String.join("\t", correction.columns()) + "\n");
            }
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /**
     * A reviewed table to corpus lines: only rows that two different people signed, neither of whom corrected it, and
     * that the corpus itself can read.
     *
     * @return one plain sentence for each row that is left out, with its line and nothing of its text
     */
    static List<String> accept(BufferedReader in, Writer out) throws IOException {
        List<String> left = new ArrayList<>();
        in.readLine();
        int number = 1;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                try {
                    out.write(signed(line.split("\t", -1)).written() + "\n");
                } catch (IllegalArgumentException bad) {
                    left.add("line " + number + " is left out: " + bad.getMessage());
                }
            }
        }
        return left;
    }

    private static Line signed(String[] columns) {
        if (!isSigned(columns)) {
            throw new IllegalArgumentException("not signed by two people who did not correct it");
        }
        return Line.of("counsellors", String.join("\t", Arrays.copyOf(columns, CORPUS_COLUMNS)));
    }

    private static boolean isSigned(String[] columns) {
        if (columns.length <= SECOND) {
            return false;
        }
        Set<String> people = new HashSet<>();
        for (int column : new int[] {BY, FIRST, SECOND}) {
            people.add(columns[column].strip().toLowerCase(Locale.ROOT));
        }
        return people.size() == PEOPLE && !people.contains("");
    }
}
