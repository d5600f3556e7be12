package org.khiang.conversations.dialogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A block of a dialogue file, which knows where it stands so that a fault can be found again. */
final class Entry {
    private final String where;
    private final Source.Block values;

    Entry(String where, Object value) {
        this.where = where;
        if (!(value instanceof Map<?, ?> map)) {
            throw new BrokenScript(where, "a block of keys was expected; indent the keys below it");
        }
        values = Source.Block.of(map);
    }

    /** The same block under a name that a reader finds faster than a number. */
    Entry named(String name) {
        return new Entry(where + ", " + name, values);
    }

    BrokenScript broken(String fault) {
        return new BrokenScript(where, fault + ", line " + values.line);
    }

    private BrokenScript broken(String key, String fault) {
        return new BrokenScript(where, fault + ", line " + line(key));
    }

    /** The line of the file on which the block begins. */
    int line() {
        return values.line;
    }

    /** The line of the file on which a key stands; that of the block when the key is not there. */
    int line(String key) {
        return values.lines.getOrDefault(key, values.line);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isText(String key) {
        return values.get(key) instanceof String;
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** A misspelt key would be a rule silently lost. */
    Entry only(Set<String> allowed) {
        Set<String> strange = new LinkedHashSet<>(values.keySet());
        strange.removeAll(allowed);
        if (!strange.isEmpty()) {
            throw broken(strange.iterator().next(), "unknown key " + strange);
        }
        return this;
    }

    String text(String key) {
        Object value = values.get(key);
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw broken(key, "'" + key + "' must be a text");
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    boolean flag(String key) {
        String value = text(key, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw broken(key, "'" + key + "' must be true or false");
        }
        return value.equals("true");
    }

    List<String> texts(String key) {
        return items(key).stream().map(item -> {
            if (item instanceof String text) {
                return text;
            }
            throw broken(key, "'" + key + "' must be a list of texts");
        }).toList();
    }

    Entry block(String key) {
        return new Entry(where + ", " + key, values.get(key));
    }

    List<Entry> blocks(String key) {
        return items(key).stream().map(item -> new Entry(where + ", " + key, item)).toList();
    }

    /** A block of texts by key; empty when the key is not there. */
    Map<String, String> pairs(String key) {
        if (!has(key)) {
            return Map.of();
        }
        Entry block = block(key);
        return block.keys().stream().collect(Collectors.toMap(name -> name, block::text, (a, b) -> a,
                LinkedHashMap::new));
    }

    /** A text alone or several: always as a list. */
    List<String> oneOrMore(String key) {
        return isText(key) ? List.of(text(key)) : texts(key);
    }

    /** A block of lists by key; empty when the key is not there. */
    Map<String, List<String>> lists(String key) {
        if (!has(key)) {
            return Map.of();
        }
        Entry block = block(key);
        return block.keys().stream().collect(Collectors.toMap(name -> name, block::texts, (a, b) -> a,
                LinkedHashMap::new));
    }

    private List<?> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof List<?> list) {
            return list;
        }
        throw broken(key, "'" + key + "' must be a list");
    }
}
