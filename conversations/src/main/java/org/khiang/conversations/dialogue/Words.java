package org.khiang.conversations.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a child may type beside buttons: commands, courtesies, an age, a question, and how spelling is compared. */
final class Words {
    private static final Set<String> KEYS = Set.of("commands", "particles", "negations", "respell", "tones", "thanks",
            "smalltalk", "takeover", "topics", "ages", "adults");

    /** How letters are compared is the same in all languages. */
    private static final Set<String> OTHERS = Set.of("commands", "particles", "negations", "thanks", "smalltalk",
            "takeover", "topics", "ages");

    final Spelling spelling;
    final Map<String, String> adults;
    private final Map<String, String> commands = new LinkedHashMap<>();
    private final Map<String, List<String>> topics = new LinkedHashMap<>();
    private final Map<String, List<Pattern>> ages = new LinkedHashMap<>();
    private final List<String> thanks;
    private final List<String> smalltalk;
    private final List<String> takeover;

    Words(Entry entry) {
        this(entry.only(KEYS), new Spelling(entry.pairs("respell"), entry.text("tones"), entry.texts("particles"),
                entry.texts("negations")));
    }

    /** The Thai words and those of another language: a child may type either at any time. */
    Words(Words thai, Entry entry) {
        this(entry.only(OTHERS), thai.spelling.with(entry.texts("particles"), entry.texts("negations")));
        thai.commands.forEach(commands::putIfAbsent);
        thai.topics.forEach((state, topic) -> topics.merge(state, topic, Words::both));
        thai.ages.forEach((band, age) -> ages.merge(band, age, Words::both));
        thanks.addAll(thai.thanks);
        smalltalk.addAll(thai.smalltalk);
        takeover.addAll(thai.takeover);
        thai.adults.forEach(adults::putIfAbsent);
    }

    private Words(Entry entry, Spelling spelling) {
        this.spelling = spelling;
        for (Entry command : entry.blocks("commands")) {
            command.texts("words").forEach(word -> commands.put(spelling.plain(word), command.text("go")));
        }
        entry.lists("topics").forEach((state, topic) -> topics.put(state, plain(topic)));
        entry.lists("ages").forEach((band, age) -> ages.put(band, age.stream().map(Pattern::compile).toList()));
        thanks = plain(entry.texts("thanks"));
        smalltalk = plain(entry.texts("smalltalk"));
        takeover = plain(entry.texts("takeover"));
        adults = new LinkedHashMap<>(entry.pairs("adults"));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Where a whole message leads that is one of the words of safe-disclosure.md section 4; empty for any other. */
    String command(String text) {
        return commands.getOrDefault(spelling.plain(text), "");
    }

    boolean thanks(String text) {
        return thanks.contains(spelling.plain(text));
    }

    boolean smalltalk(String text) {
        return smalltalk.contains(spelling.plain(text));
    }

    /** Somebody else seems to hold the phone. */
    boolean takeover(String text) {
        String typed = spelling.plain(text);
        return takeover.stream().anyMatch(typed::startsWith);
    }

    /** The state that answers this question, when one of its words is in it. */
    Optional<String> topic(String text) {
        String typed = spelling.plain(text);
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue().stream().anyMatch(typed::contains))
                .map(Map.Entry::getKey).findFirst();
    }

    /** The age band of a message that is an age or a school year. */
    Optional<String> age(String text) {
        String typed = spelling.plain(text);
        return ages.entrySet().stream()
                .filter(age -> age.getValue().stream().anyMatch(pattern -> pattern.matcher(typed).matches()))
                .map(Map.Entry::getKey).findFirst();
    }

    /** All states that words lead to. */
    Set<String> targets() {
        Set<String> targets = new LinkedHashSet<>(commands.values());
        targets.addAll(topics.keySet());
        return targets;
    }

    private List<String> plain(List<String> words) {
        return new ArrayList<>(words.stream().map(spelling::plain).toList());
    }
}
