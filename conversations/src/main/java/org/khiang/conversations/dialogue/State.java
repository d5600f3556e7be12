package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.khiang.nlp.RiskLevel;

/** One state of the script, as the file says it; the keys are explained in resources/dialogue/README.md. */
final class State {
    private static final Set<String> KEYS = Set.of("id", "ours", "purpose", "event", "say", "unstaffed", "neutral",
            "buttons", "also", "hears", "level", "person", "then", "asks", "known", "again", "keeps", "sets",
            "unanswered", "counts", "clears", "adds", "opens", "store", "free");

    final String id;
    final String file;
    final int line;
    final String purpose;
    final boolean ours;
    final boolean event;
    final Wording say;
    final Optional<Wording> unstaffed;
    final Optional<Wording> neutral;
    /** The state taken instead while nobody is on shift, or empty. */
    final String unstaffedState;
    final List<Choice> choices;
    /** Where another language has its labels from; empty for Thai, whose labels stand here. */
    final Optional<Labels> labels;
    final Map<String, List<String>> also;
    final Map<String, List<String>> hears;
    final RiskLevel level;
    final boolean person;
    final String then;
    final String asks;
    final String known;
    /** Answers after which it may be asked again. */
    final List<String> again;
    final String keeps;
    final Map<String, String> sets;
    final Map<String, String> unanswered;
    final RiskLevel unansweredLevel;
    final String counts;
    final List<String> clears;
    /** The short line that follows in the same turn, or empty. */
    final String adds;
    /** Says when somebody is there next, where that is known and nobody is there. */
    final boolean opens;
    final List<String> store;
    final Free free;

    State(Entry raw, String file) {
        Entry entry = raw.named(raw.text("id")).only(KEYS);
        this.file = file;
        line = raw.line();
        id = entry.text("id");
        ours = entry.flag("ours");
        event = entry.flag("event");
        purpose = entry.text("purpose");
        say = Wording.read(entry.block("say"));
        boolean replaced = entry.isText("unstaffed");
        unstaffedState = replaced ? entry.text("unstaffed") : "";
        unstaffed = replaced ? Optional.empty() : wording(entry, "unstaffed");
        neutral = wording(entry, "neutral");
        labels = Optional.empty();
        choices = entry.texts("buttons").stream().map(line -> Choice.read(line, entry)).toList();
        also = entry.lists("also");
        hears = entry.lists("hears");
        level = Levels.read(entry.text("level", null), entry);
        person = entry.flag("person");
        then = entry.text("then", "");
        asks = entry.text("asks", "");
        known = entry.text("known", "");
        again = entry.texts("again");
        keeps = entry.text("keeps", "");
        sets = entry.pairs("sets");
        unansweredLevel = Levels.read(entry.pairs("unanswered").get("level"), entry);
        unanswered = entry.pairs("unanswered").entrySet().stream().filter(slot -> !slot.getKey().equals("level"))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        counts = entry.text("counts", "");
        clears = entry.texts("clears");
        adds = entry.text("adds", "");
        opens = entry.flag("opens");
        store = entry.texts("store");
        free = Free.read(entry.text("free"), entry);
    }

    /** What another language says in a state; the rest is the graph, which all languages share. */
    record Phrases(String file, int line, Wording say, Optional<Wording> unstaffed, Optional<Wording> neutral) {
    }

    /** The same state in another language. */
    State(State thai, Phrases spoken, Labels labels) {
        id = thai.id;
        file = spoken.file();
        line = spoken.line();
        purpose = thai.purpose;
        ours = thai.ours;
        event = thai.event;
        say = spoken.say();
        unstaffedState = thai.unstaffedState;
        unstaffed = spoken.unstaffed();
        neutral = spoken.neutral();
        choices = thai.choices.stream().map(choice -> choice.saying(labels.of(choice.label()))).toList();
        this.labels = Optional.of(labels);
        also = labels.also(thai);
        hears = labels.hears(thai);
        level = thai.level;
        person = thai.person;
        then = thai.then;
        asks = thai.asks;
        known = thai.known;
        again = thai.again;
        keeps = thai.keeps;
        sets = thai.sets;
        unanswered = thai.unanswered;
        unansweredLevel = thai.unansweredLevel;
        counts = thai.counts;
        clears = thai.clears;
        adds = thai.adds;
        opens = thai.opens;
        store = thai.store;
        free = thai.free;
    }

    private static Optional<Wording> wording(Entry entry, String key) {
        return entry.has(key) ? Optional.of(Wording.read(entry.block(key))) : Optional.empty();
    }

    /** Another language has no words for it: it is said in Thai, with help numbers. */
    boolean borrowed() {
        return labels.isPresent() && line == 0;
    }

    boolean is(String... ids) {
        return List.of(ids).contains(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
