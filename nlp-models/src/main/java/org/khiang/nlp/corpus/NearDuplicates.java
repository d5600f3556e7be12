package org.khiang.nlp.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khiang.nlp.text.Normaliser;

/**
 * Finds texts that say the same with a tone, a letter or a word changed: a corpus of such lines teaches a frame instead
 * of children. Compared are the runs of four letters of the skeletons (Jaccard). Every pair above the bound is found:
 * two such texts share one of their rarest runs, so only those are looked up.
 */
public final class NearDuplicates {
    private static final int RUN = 4;

    private final double bound;
    private final List<String[]> runs = new ArrayList<>();

    /** Two texts by their places in the list, the earlier first. */
    public record Pair(int first, int second, double likeness) {
    }

    private NearDuplicates(List<String> texts, double bound) {
        this.bound = bound;
        Map<String, Integer> often = new HashMap<>();
        for (String text : texts) {
            Set<String> own = runs(key(text));
            own.forEach(run -> often.merge(run, 1, Integer::sum));
            runs.add(own.toArray(String[]::new));
        }
        Comparator<String> rarest = Comparator.<String>comparingInt(often::get).thenComparing(run -> run);
        runs.forEach(own -> Arrays.sort(own, rarest));
    }

    /** Every pair at least this alike, 0 to 1, ordered by the later text. */
    public static List<Pair> among(List<String> texts, double bound) {
        return new NearDuplicates(texts, bound).pairs();
    }

    /** What is compared: letters and digits of the skeleton; a text without any stands for itself. */
    public static String key(String text) {
        String clean = Normaliser.skeleton(Normaliser.plain(Normaliser.clean(text)).text()).text();
        String letters = clean.replaceAll("[^\\p{L}\\p{M}\\p{Nd}\\uE000-\\uE0FF]", "");
        return letters.isEmpty() ? text.strip() : letters;
    }

    private static Set<String> runs(String key) {
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + RUN <= key.length(); at++) {
            runs.add(key.substring(at, at + RUN));
        }
        return runs.isEmpty() ? Set.of(key) : runs;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Map<String, List<Integer>> byRareRun = new HashMap<>();
        for (int text = 0; text < runs.size(); text++) {
            Set<Integer> near = new HashSet<>();
            for (String run : rare(text)) {
                near.addAll(byRareRun.getOrDefault(run, List.of()));
                byRareRun.computeIfAbsent(run, r -> new ArrayList<>()).add(text);
            }
            compare(text, near, pairs);
        }
        return pairs;
    }

    private List<String> rare(int text) {
        String[] own = runs.get(text);
        return Arrays.asList(own).subList(0, own.length - (int) Math.ceil(bound * own.length) + 1);
    }

    private void compare(int text, Set<Integer> near, List<Pair> pairs) {
        Set<String> own = Set.of(runs.get(text));
        near.stream().sorted().forEach(other -> {
            Set<String> shared = new HashSet<>(List.of(runs.get(other)));
            int all = shared.size() + own.size();
            shared.retainAll(own);
            double likeness = shared.size() / (double) (all - shared.size());
            if (likeness >= bound) {
                pairs.add(new Pair(other, text, likeness));
            }
        });
    }
}
