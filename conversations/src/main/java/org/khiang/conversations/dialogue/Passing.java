package org.khiang.conversations.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.khiang.conversations.dialogue.facts.FactWords;
import org.khiang.conversations.dialogue.facts.Frame;
import org.khiang.conversations.dialogue.facts.SlotWords;
import org.khiang.conversations.dialogue.facts.TimeWords;

/** What a child's own words may tell in passing, as heard.yml lists it. */
record Passing(FactWords facts, List<String> danger, List<Pattern> address) {

    static Passing read(Entry file, Spelling spelling) {
        file.only(Set.of("slots", "times", "danger", "address"));
        Entry slots = file.block("slots");
        try {
            return new Passing(new FactWords(slots.keys().stream().map(slot -> slot(slots.block(slot), slot)).toList(),
                    times(file)), file.texts("danger").stream().map(spelling::letters).toList(),
                    file.texts("address").stream().map(Pattern::compile).toList());
        } catch (PatternSyntaxException unreadable) {
            throw file.broken("holds a word that cannot be read: " + unreadable.getDescription());
        }
    }

    private static SlotWords slot(Entry slot, String name) {
        slot.only(Set.of("passing", "asked", "unless", "values", "stronger"));
        return new SlotWords(name, slot.lists("values"), frame(slot), slot.texts("stronger"));
    }

    private static TimeWords times(Entry file) {
        if (!file.has("times")) {
            return TimeWords.none();
        }
        Entry times = file.block("times").only(Set.of("passing", "asked", "unless", "half", "numbers", "ways"));
        return new TimeWords(numbers(times), times.blocks("ways").stream()
                .map(way -> new TimeWords.Way(way.text("words"), way.text("means"))).toList(), times.text("half"),
                frame(times));
    }

    private static Map<String, Integer> numbers(Entry times) {
        return times.pairs("numbers").entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                number -> Integer.valueOf(number.getValue()), (one, other) -> one, LinkedHashMap::new));
    }

    private static Frame frame(Entry entry) {
        return new Frame(entry.texts("passing"), entry.texts("asked"), entry.texts("unless"));
    }

    /** Whether the text names a page, an account or a group. */
    boolean addresses(String text) {
        return address.stream().anyMatch(words -> words.matcher(text).find());
    }

    /** Whether these letters hold a word of danger, whatever triage made of them (C3). */
    boolean frightens(String letters) {
        return danger.stream().anyMatch(letters::contains);
    }
}
