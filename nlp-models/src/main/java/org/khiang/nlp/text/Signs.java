package org.khiang.nlp.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is not words but says something: groups of emoji, web addresses, accounts, phone numbers. Each is one
 * private-use character in clean text, so that a phrase list can name it, as in {@code {knife}}.
 */
public final class Signs {
    private static final char FIRST = '\uE000';
    /** Signs that are no emoji, and a raw text that is cleaned to each. */
    private static final List<String[]> TYPED = List.of(new String[] {"link", "https://example.org"},
            new String[] {"account", "@example"}, new String[] {"phone", "080 000 0000"},
            new String[] {"number", "1234567890123"});
    private static final Signs KNOWN = new Signs(Lines.of("/words/emoji.txt"));

    private final Map<String, String> byName = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> samples = new LinkedHashMap<>();
    private final Map<String, String> byEmoji = new LinkedHashMap<>();
    private final Pattern emoji;

    private Signs(List<String> lines) {
        TYPED.forEach(typed -> add(typed[0], typed[1]));
        for (String line : lines) {
            String[] columns = line.split("\\s+");
            add(columns[0], columns[1]);
            for (int i = 1; i < columns.length; i++) {
                byEmoji.put(columns[i], byName.get(columns[0]));
            }
        }
        emoji = Pattern.compile(byEmoji.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    private void add(String name, String sample) {
        samples.put(name, sample);
        names.add(name);
        byName.put(name, String.valueOf((char) (FIRST + byName.size())));
    }

    /** The character that stands for this sign. */
    static String of(String name) {
        return KNOWN.byName.get(name);
    }

    static Pattern emoji() {
        return KNOWN.emoji;
    }

    static String ofEmoji(String emoji) {
        return KNOWN.byEmoji.get(emoji);
    }

    /** The names of the signs in a clean text, each once. */
    public static List<String> in(String clean) {
        return clean.chars().filter(c -> c >= FIRST && c < FIRST + KNOWN.names.size()).distinct()
                .mapToObj(c -> KNOWN.names.get(c - FIRST)).toList();
    }

    /**
     * A phrase as a child would send it, each {@code {name}} as one of its signs; an unknown name is a mistake in
     * data.
     */
    public static String inPhrase(String phrase) {
        String put = phrase;
        for (Map.Entry<String, String> sign : KNOWN.samples.entrySet()) {
            put = put.replace("{" + sign.getKey() + "}", sign.getValue());
        }
        if (put.indexOf('{') >= 0) {
            throw new IllegalArgumentException("unknown sign in phrase: " + phrase);
        }
        return put;
    }
}
