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
            "unanswered", "counts", "clears", "store", "free");

    final String id;
    final String file;
    final String purpose;
    final boolean ours;
    final boolean event;
    final Wording say;
    final Optional<Wording> unstaffed;
    final Optional<Wording> neutral;
    /** The state taken instead while nobody is on shift, or empty. */
    final String unstaffedState;
    final List<Choice> choices;
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
    final List<String> store;
    final Free free;

    State(Entry raw, String file) {
        Entry entry = raw.named(raw.text("id")).only(KEYS);
        this.file = file;
        id = entry.text("id");
        ours = entry.flag("ours");
        event = entry.flag("event");
        purpose = entry.text("purpose");
        say = Wording.read(entry.block("say"));
        boolean replaced = entry.isText("unstaffed");
        unstaffedState = replaced ? entry.text("unstaffed") : "";
        unstaffed = replaced ? Optional.empty() : wording(entry, "unstaffed");
        neutral = wording(entry, "neutral");
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
        store = entry.texts("store");
        free = Free.read(entry.text("free"), entry);
    }

    private static Optional<Wording> wording(Entry entry, String key) {
        return entry.has(key) ? Optional.of(Wording.read(entry.block(key))) : Optional.empty();
    }

    boolean is(String... ids) {
        return List.of(ids).contains(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
