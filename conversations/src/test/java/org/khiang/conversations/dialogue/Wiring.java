package org.khiang.conversations.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The arrows as they stand in the script files, and the script as it would be with one of them changed. */
public final class Wiring {
    private static final Script SCRIPT = Script.load("th");
    private static final Map<String, List<String>> FILES = new ConcurrentHashMap<>();
    private static final Map<List<Object>, Dialogue> CHANGED = new ConcurrentHashMap<>();
    private static final Pattern TARGET = Pattern.compile("(.* -> |.*\\bgo: |    free: )([^,}]+)(.*)");
    private static final String ELSEWHERE = "SERVICES";

    /**
     * One arrow: a button, a word that acts at any time, or where free words lead.
     *
     * @param row   line of the file, from 0
     * @param to    where it leads as the file says it
     * @param wrong where it leads after the change: where its neighbour leads, as a slip of the pen would have it
     */
    public record Arrow(String file, int row, String to, String wrong) {
        @Override
        public String toString() {
            return file + ":" + (row + 1) + " to " + wrong + " instead of " + to;
        }
    }

    private Wiring() {
    }

    /** The script with this arrow changed; unchecked, as it is the checks' blind side that matters here. */
    public static Script changed(Arrow arrow) {
        return leading(arrow, arrow.wrong());
    }

    /** The script with every line that a child reads said in other words. */
    public static Script reworded() {
        UnaryOperator<String> reworded = file -> List.of("words.yml", "checks.yml", "categories.yml").contains(file)
                ? text(file) : text(file)
                .replaceAll("(?m)^( +(?:- )?(?:C|T|All|ADULT|unstaffed): (?:>-\\n +)?)(?=[^>\\s])", "$1ถ้อยคำใหม่ ");
        return new ScriptReader(reworded).read().withAllLanguages();
    }

    /** The arrows without which this answer would have been another one. */
    public static Set<Arrow> passed(Situation now, List<Heard> burst) {
        Set<Arrow> passed = new LinkedHashSet<>();
        Stream.concat(burst.stream().flatMap(heard -> meant(now, heard)), free(now)).distinct()
                .filter(arrow -> decides(arrow, now, burst)).forEach(passed::add);
        return passed;
    }

    /** Led by this arrow alone to a place where it did not arrive before, the child arrives there. */
    private static boolean decides(Arrow arrow, Situation now, List<Heard> burst) {
        String place = new Dialogue(SCRIPT).next(now, burst).state().equals("COVER") ? ELSEWHERE : "COVER";
        return CHANGED.computeIfAbsent(List.of(arrow, place), fresh -> new Dialogue(leading(arrow, place)))
                .next(now, burst).state().equals(place);
    }

    private static Stream<Arrow> meant(Situation now, Heard heard) {
        if (heard.kind() == Heard.Kind.TAP) {
            State state = SCRIPT.state(heard.button().split(":")[0]);
            return Stream.of(button(state, Integer.parseInt(heard.button().split(":")[1])));
        }
        String typed = heard.text();
        return Stream.concat(here(now).flatMap(state -> Stream.concat(
                        SCRIPT.buttonWords().meant(state, typed).stream(),
                        SCRIPT.buttonWords().hinted(state, typed).stream())
                .map(choice -> button(state, state.choices.indexOf(choice)))), command(typed));
    }

    private static Stream<State> here(Situation now) {
        return Stream.of(now.state()).filter(SCRIPT::has).map(SCRIPT::state)
                .flatMap(state -> Stream.concat(Stream.of(state), SCRIPT.before(state).stream()));
    }

    private static Stream<Arrow> command(String typed) {
        String go = SCRIPT.words().command(typed);
        return rows("words.yml").filter(row -> !go.isEmpty() && line("words.yml", row).endsWith("go: " + go + "}"))
                .mapToObj(row -> arrow("words.yml", row, go.equals(ELSEWHERE) ? "AFTERCARE" : ELSEWHERE));
    }

    private static Stream<Arrow> free(Situation now) {
        return Stream.of(now.state()).filter(SCRIPT::has).map(SCRIPT::state).map(state -> {
            int row = rows(state.file).filter(at -> at > start(state) && line(state.file, at).startsWith("    free: "))
                    .findFirst().orElseThrow();
            return arrow(state.file, row, neighbour(state, 0, state.free.to()));
        });
    }

    private static Arrow button(State state, int index) {
        int row = rows(state.file).filter(at -> at > start(state) && line(state.file, at).startsWith("      - "))
                .skip(index).findFirst().orElseThrow();
        return arrow(state.file, row, neighbour(state, index + 1, state.choices.get(index).next()));
    }

    private static String neighbour(State state, int from, String to) {
        int all = state.choices.size();
        return IntStream.range(from, from + all).mapToObj(at -> state.choices.get(at % all).next())
                .filter(next -> !next.isEmpty() && !next.equals(to)).findFirst().orElse(ELSEWHERE);
    }

    private static Arrow arrow(String file, int row, String wrong) {
        return new Arrow(file, row, target(line(file, row)).group(2), wrong);
    }

    private static Script leading(Arrow arrow, String to) {
        List<String> lines = new ArrayList<>(lines(arrow.file()));
        Matcher target = target(lines.get(arrow.row()));
        lines.set(arrow.row(), target.group(1) + to + target.group(3));
        return new ScriptReader(file -> file.equals(arrow.file()) ? String.join("\n", lines) : text(file)).read()
                .withAllLanguages();
    }

    private static Matcher target(String line) {
        Matcher target = TARGET.matcher(line);
        if (!target.matches()) {
            throw new AssertionError("no arrow in " + line);
        }
        return target;
    }

    private static int start(State state) {
        return lines(state.file).indexOf("  - id: " + state.id);
    }

    private static IntStream rows(String file) {
        return IntStream.range(0, lines(file).size());
    }

    private static String line(String file, int row) {
        return lines(file).get(row);
    }

    private static List<String> lines(String file) {
        return FILES.computeIfAbsent(file, name -> ScriptReader.fromClasspath("th", name).lines().toList());
    }

    private static String text(String file) {
        return String.join("\n", lines(file));
    }
}
