package org.khiang.conversations.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which of our categories belongs to which group and indicator, as the tables of the resources say. */
final class Groups {
    private static final Map<String, String> GROUP = Lists.rows("groups").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Groups() {
    }

    /** The level's band or the category's group: what a finer code is a part of. */
    static String of(Dimension fine, String code) {
        if (fine == Dimension.CATEGORY) {
            return GROUP.getOrDefault(code, "NON_COUNSELLING");
        }
        return switch (code) {
            case "EMERGENCY", "HIGH" -> "URGENT";
            case "MEDIUM" -> "MEDIUM";
            default -> "QUIET";
        };
    }

    /** The sums of the parents. */
    static Map<String, Integer> sums(Dimension fine, Map<String, Integer> counts) {
        return counts.entrySet().stream().collect(Collectors.groupingBy(one -> of(fine, one.getKey()), TreeMap::new,
                Collectors.summingInt(Map.Entry::getValue)));
    }

    /** The fine list, where whoever reads it also reads the parents as they are shown. */
    static Map<String, Integer> within(Dimension fine, Map<String, Integer> counts, Map<String, Integer> parents) {
        Map<String, Integer> shown = new TreeMap<>();
        parents.forEach((parent, sum) -> {
            Map<String, Integer> children = new TreeMap<>(counts);
            children.keySet().removeIf(code -> !of(fine, code).equals(parent));
            shown.putAll(sum == null ? Hidden.withHiddenSum(children) : Hidden.within(children));
        });
        return shown;
    }

    /** For each hidden count the known sum it is a part of: its group's, or that of all hidden ones; null if shown. */
    static String[] hidden(Dimension of, List<String> codes, Map<String, Integer> shown) {
        boolean grouped = of == Dimension.LEVEL || of == Dimension.CATEGORY;
        return codes.stream().map(code -> shown.get(code) != null ? null : grouped ? of(of, code) : "")
                .toArray(String[]::new);
    }

    /** What Disrupting Harm asks for, taken from the categories as they are shown: none of it tells more. */
    static List<Figures.Indicator> indicators(List<Figures.Breakdown> breakdowns) {
        return breakdowns.stream().filter(one -> one.by().equals(Dimension.CATEGORY.name())).findFirst()
                .map(Groups::indicators).orElse(List.of());
    }

    private static List<Figures.Indicator> indicators(Figures.Breakdown categories) {
        Map<String, Integer> shown = new HashMap<>();
        categories.counts().forEach(one -> shown.put(one.code(), one.count()));
        return Lists.rows("indicators").stream().map(row -> new Figures.Indicator(row.get(0), row.get(2).equals("G"),
                shown.containsKey(row.get(1)) ? shown.get(row.get(1)) : Integer.valueOf(0))).toList();
    }
}
