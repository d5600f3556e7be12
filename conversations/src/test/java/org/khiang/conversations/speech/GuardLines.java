package org.khiang.conversations.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.khiang.nlp.text.Lines;

/** Lines written to try the guard, under headings "== kind"; "[fact=VALUE]" before one is what the child told. */
final class GuardLines {

    /** One line under its heading. */
    record Tried(String heading, Map<String, String> told, String text) {
        List<Warning> warnings(SpeechGuard guard) {
            return guard.read(text, told);
        }

        boolean warnsOf(SpeechGuard guard, String kind) {
            return warnings(guard).stream().anyMatch(warning -> warning.kind().equals(kind));
        }
    }

    /** The four sets, in the order they were written; resources/speech/README.md says how each was used. */
    static final List<String> SETS = List.of("", "-held-back", "-second", "-unseen");

    private GuardLines() {
    }

    static Map<String, List<Tried>> of(String file) {
        Map<String, List<Tried>> byHeading = new LinkedHashMap<>();
        String heading = "";
        for (String line : Lines.of("/speech/" + file + ".txt")) {
            if (line.startsWith("== ")) {
                heading = line.substring(3).strip();
            } else {
                byHeading.computeIfAbsent(heading, name -> new ArrayList<>()).add(tried(heading, line));
            }
        }
        return byHeading;
    }

    static String row(String what, List<Tried> lines, Predicate<Tried> asWanted) {
        return "| " + what + " | " + lines.size() + " | " + lines.stream().filter(asWanted.negate()).count() + " |";
    }

    private static Tried tried(String heading, String line) {
        Map<String, String> told = new TreeMap<>();
        String text = line;
        if (line.startsWith("[")) {
            for (String fact : line.substring(1, line.indexOf(']')).split(" ")) {
                told.put(fact.substring(0, fact.indexOf('=')), fact.substring(fact.indexOf('=') + 1));
            }
            text = line.substring(line.indexOf(']') + 1).strip();
        }
        return new Tried(heading, told, text);
    }
}
