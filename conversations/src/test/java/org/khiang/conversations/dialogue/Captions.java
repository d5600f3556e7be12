package org.khiang.conversations.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names what a child reads by the state or the round of lines whose wording it is: rewording changes no name. */
public final class Captions {
    private static final Pattern PLACE = Pattern.compile("\\{(nick|etaTh|ref|tel|services|opens)}");

    /** A wording with its places left open, and what it is called. */
    private record Caption(Pattern words, String name) {
    }

    private final List<Caption> captions = new ArrayList<>();
    private final Map<String, String> adults;

    public Captions(Script script) {
        adults = script.words().adults;
        script.languages().forEach(code -> addAll(script.in(code)));
    }

    private void addAll(Script script) {
        script.states().forEach(state -> {
            add(state.id, Optional.of(state.say));
            add(state.id + "/unstaffed", state.unstaffed);
            add(state.id + "/neutral", state.neutral);
        });
        script.lines().rounds().forEach((name, round) -> round.forEach(line -> {
            add(name, Optional.of(line.say()));
            add(name + "/unstaffed", Stream.of(line.unstaffed()));
        }));
        add("word", script.vocabulary().words().stream());
        add("exercise", script.vocabulary().exercises().stream());
    }

    /** The name of a line; an AssertionError for words that are not in the script, or that two states share. */
    public String of(String line) {
        List<String> names = captions.stream().filter(known -> known.words.matcher(line).matches())
                .map(Caption::name).distinct().toList();
        if (names.stream().map(name -> name.split("/")[0]).distinct().count() != 1) {
            throw new AssertionError("a line of the bot has the names " + names);
        }
        return names.get(0);
    }

    private void add(String name, Optional<Wording> wording) {
        add(name, wording.stream().flatMap(said -> said.forms().values().stream()).flatMap(form ->
                Stream.of(form, forAdults(form))));
    }

    private void add(String name, Stream<String> forms) {
        forms.filter(form -> !form.isEmpty()).map(form -> new Caption(open(form), name)).forEach(captions::add);
    }

    private String forAdults(String form) {
        String line = form;
        for (var word : adults.entrySet()) {
            line = line.replace(word.getKey(), word.getValue());
        }
        return line;
    }

    private static Pattern open(String form) {
        return Pattern.compile(PLACE.splitAsStream(form).map(String::strip).map(Pattern::quote)
                .collect(Collectors.joining(".*")) + (form.endsWith("}") ? ".*" : ""), Pattern.DOTALL);
    }
}
