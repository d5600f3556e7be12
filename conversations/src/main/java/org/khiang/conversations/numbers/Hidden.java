package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Hides small counts of a list whose sum is known, and enough others that no small one can be had by subtraction
 * (CP-130). A hidden count is null; a zero is said.
 */
final class Hidden {
    /** Fewer than this are not told: a single child could be recognised. */
    static final int FEWEST = 5;

    private Hidden() {
    }

    /** Small, but not none. */
    static boolean small(int count) {
        return count > 0 && count < FEWEST;
    }

    /** A count that stands alone. */
    static @Nullable Integer alone(int count) {
        return small(count) ? null : count;
    }

    /** The list with its sum known to whoever reads it. */
    static Map<String, Integer> within(Map<String, Integer> counts) {
        Map<String, Integer> shown = new TreeMap<>(counts);
        shown.replaceAll((code, count) -> alone(count));
        while (tells(counts, shown)) {
            Optional<String> next = smallestShown(shown);
            if (next.isEmpty()) {
                shown.replaceAll((code, count) -> null);
                return shown;
            }
            shown.put(next.get(), null);
        }
        return shown;
    }

    /** The list when its sum is hidden itself: nothing but what nobody has may be said of it. */
    static Map<String, Integer> withHiddenSum(Map<String, Integer> counts) {
        Map<String, Integer> shown = new TreeMap<>(counts);
        shown.replaceAll((code, count) -> count == 0 ? 0 : null);
        return shown;
    }

    /** One hidden count alone is the rest of the sum; several whose rest is one each are one each. */
    private static boolean tells(Map<String, Integer> counts, Map<String, Integer> shown) {
        long hidden = shown.values().stream().filter(count -> count == null).count();
        int rest = counts.entrySet().stream().filter(one -> shown.get(one.getKey()) == null)
                .mapToInt(Map.Entry::getValue).sum();
        return hidden == 1 || hidden > 0 && rest == hidden;
    }

    private static Optional<String> smallestShown(Map<String, Integer> shown) {
        return shown.entrySet().stream().filter(one -> one.getValue() != null && one.getValue() > 0)
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
    }
}
