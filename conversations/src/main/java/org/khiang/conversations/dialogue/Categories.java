package org.khiang.conversations.dialogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.khiang.nlp.Category;

/** The table of minimal facts (safe-disclosure.md section 5). */
record Categories(Map<Category, Row> rows) {

    /**
     * What is asked and planned for a category.
     *
     * @param harm      done by another person
     * @param facts     states that ask, in order
     * @param plan      state of the plan
     * @param elsewhere where to go instead of the plan when the harm is not at home, or empty
     */
    record Row(boolean harm, List<String> facts, String plan, String elsewhere) {
        Stream<String> targets() {
            return Stream.concat(facts.stream(), Stream.of(plan, elsewhere)).filter(id -> !id.isEmpty());
        }
    }

    static Categories read(Entry file) {
        Entry table = file.only(Set.of("categories")).block("categories");
        Map<Category, Row> rows = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            Entry row = table.block(category.name()).only(Set.of("harm", "facts", "plan", "elsewhere"));
            rows.put(category, new Row(row.flag("harm"), row.texts("facts"), row.text("plan"),
                    row.text("elsewhere", "")));
        }
        return new Categories(rows);
    }

    /** The table as its owners read it. */
    List<ScriptBook.Table> tables() {
        return rows.entrySet().stream().map(row -> new ScriptBook.Table(row.getKey().name(), row.getValue().facts(),
                row.getValue().plan())).toList();
    }

    Row row(Category category) {
        return rows.get(category);
    }
}
