package org.khiang.conversations.numbers;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the codes of the figures are called in the languages of the console; a code without words stands for itself. */
public final class Names {
    private static final Pattern STATE =
            Pattern.compile("^(\\w+): \\{th: '?([^,]+?)'?, en: '?(.+?)'?}$", Pattern.MULTILINE);
    private static final Map<String, Names> ALL = Map.of("th", new Names(1), "en", new Names(2));

    private final Map<String, String> words = new LinkedHashMap<>();

    /** @param column where the language stands in the list */
    private Names(int column) {
        Lists.rows("words").forEach(row -> words.put(row.get(0), row.get(column)));
        Matcher state = STATE.matcher(Lists.text("/dialogue/names.yml"));
        while (state.find()) {
            words.putIfAbsent("STOP." + state.group(1), state.group(column + 1));
        }
    }

    /** In "th" or "en"; any other is Thai. */
    public static Names in(String language) {
        return ALL.getOrDefault(language, ALL.get("th"));
    }

    /** All words by "LIST.CODE". */
    public Map<String, String> all() {
        return Map.copyOf(words);
    }

    /** The codes of a list in the order in which they are named; those without words follow, as they are sorted. */
    static List<String> inOrder(String list, Collection<String> codes) {
        List<String> named = List.copyOf(in("th").words.keySet());
        return codes.stream().sorted(Comparator.<String>comparingInt(code -> place(named, list, code))
                .thenComparing(code -> code)).toList();
    }

    /** Every code of a closed list with nobody in it. */
    static Map<String, Integer> zeros(String list) {
        Map<String, Integer> none = new TreeMap<>();
        in("th").words.keySet().stream().filter(key -> key.startsWith(list + "."))
                .forEach(key -> none.put(key.substring(list.length() + 1), 0));
        return none;
    }

    private static int place(List<String> named, String list, String code) {
        int place = Math.max(named.indexOf(list + "." + code), named.indexOf("ANY." + code));
        return place < 0 ? named.size() : place;
    }

    /** What a code of a list is called. */
    String of(String list, String code) {
        for (String key : List.of(list + "." + code, "ANY." + code)) {
            if (words.containsKey(key)) {
                return words.get(key);
            }
        }
        return list.equals("HOUR") ? code + ":00" : code;
    }
}
