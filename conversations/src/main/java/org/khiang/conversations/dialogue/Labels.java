package org.khiang.conversations.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The labels of one language by the Thai label: first the label itself, then other words that count as the button when
 * they are the whole message. The Thai label goes on working when it is typed.
 */
final class Labels {
    private final String file;
    private final Entry entry;
    private final Entry labels;
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Labels(String file, Entry entry) {
        this.file = file;
        this.entry = entry.only(Set.of("reviewed", "remark", "labels", "hears"));
        labels = entry.block("labels");
        labels.keys().forEach(thai -> words.put(thai, labels.oneOrMore(thai)));
    }

    /** The label in this language; the Thai one where it has none. */
    String of(String thai) {
        return knows(thai) ? words.get(thai).get(0) : thai;
    }

    boolean knows(String thai) {
        return words.containsKey(thai) && !words.get(thai).isEmpty();
    }

    /** All Thai labels it has words for. */
    Set<String> thai() {
        return words.keySet();
    }

    int line(String thai) {
        return labels.line(thai);
    }

    /** The file they stand in. */
    String place() {
        return file;
    }

    /** Whether these very words are among them. */
    boolean has(String words) {
        return lineOf(words) > 0;
    }

    /** The line on which these words stand; 0 when they do not. */
    int lineOf(String label) {
        return words.entrySet().stream().filter(own -> own.getValue().contains(label)).map(Map.Entry::getKey)
                .map(this::line).findFirst().orElse(0);
    }

    Map<String, List<String>> also(State thai) {
        Map<String, List<String>> also = new LinkedHashMap<>();
        for (Choice choice : thai.choices) {
            String label = of(choice.label());
            List<String> own = words.getOrDefault(choice.label(), List.of(label));
            List<String> more = new ArrayList<>(own.subList(1, own.size()));
            Stream.concat(Stream.of(choice.label()), thai.also.getOrDefault(choice.label(), List.of()).stream())
                    .filter(word -> own.stream().noneMatch(word::equalsIgnoreCase)).forEach(more::add);
            also.put(label, more);
        }
        return also;
    }

    Map<String, List<String>> hears(State thai) {
        Entry all = entry.has("hears") ? entry.block("hears") : null;
        Map<String, List<String>> own = all == null ? Map.of() : all.lists(thai.id);
        Map<String, List<String>> hears = new LinkedHashMap<>();
        thai.choices.stream().map(Choice::label).forEach(label -> {
            List<String> heard = Stream.of(own, thai.hears).flatMap(words -> words.getOrDefault(label, List.of())
                    .stream()).toList();
            if (!heard.isEmpty()) {
                hears.put(of(label), heard);
            }
        });
        return hears;
    }
}
