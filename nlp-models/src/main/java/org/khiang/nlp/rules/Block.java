package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One paragraph of a rule file: lines of {@code key: value}; a line without a key goes on with the value before it.
 *
 * @param where file and line, for messages about mistakes in the data
 */
record Block(String where, List<String[]> lines) {

    static List<Block> read(String file, List<String> text) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isEmpty()) {
                open = null;
                continue;
            }
            if (open == null) {
                open = new Block(file + " line " + (i + 1), new ArrayList<>());
                blocks.add(open);
            }
            open.add(line);
        }
        return blocks;
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        if (colon > 0 && line.substring(0, colon).matches("[a-z]+")) {
            lines.add(new String[] {line.substring(0, colon), line.substring(colon + 2).strip()});
        } else if (lines.isEmpty()) {
            throw new IllegalArgumentException(where + " does not start with a key");
        } else {
            lines.get(lines.size() - 1)[1] += " | " + line;
        }
    }

    String kind() {
        return lines.get(0)[0];
    }

    String name() {
        return lines.get(0)[1];
    }

    /** The values of a key, one for each line that has it. */
    List<String> all(String key) {
        return lines.stream().filter(l -> l[0].equals(key)).map(l -> l[1]).toList();
    }

    /** The only value of a key, or the other when it is not there. */
    String one(String key, String otherwise) {
        List<String> all = all(key);
        return all.isEmpty() ? otherwise : all.get(0);
    }

    /** The words of a key's value. */
    List<String> words(String key) {
        return all(key).stream().flatMap(v -> Arrays.stream(v.split("\\s+"))).toList();
    }

    /** The alternatives of a key's values, divided by a bar. */
    List<String> alternatives(String key) {
        return all(key).stream().flatMap(v -> Arrays.stream(v.split("\\|"))).map(String::strip)
                .filter(v -> !v.isEmpty()).toList();
    }
}
