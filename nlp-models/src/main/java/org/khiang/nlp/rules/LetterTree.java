package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs of letters in one tree, so that one walk over a text finds them all, however many there are. Its branches are
 * numbers, those of one fork side by side: a text is read a hundred times more often than the tree is made. Where a
 * single run is left, its remaining letters are compared at once. Immutable; safe for many threads.
 */
final class LetterTree<T> {
    /** The first fork is wide: up to the last Thai letter it is a table. */
    private static final int TABLE = '\u0E5C';

    private final List<Branch<T>> branches = new ArrayList<>();
    private final char[] letters;
    private final int[] forks;
    private final int[] table = new int[TABLE];

    /** A run of letters and what is known by it; several may share their letters. */
    record Entry<T>(String letters, T known) {
    }

    /** Hears of each entry that stands in a text. */
    interface Found<T> {
        /** @param start where in the text it starts */
        void at(int start, T known);
    }

    /**
     * What is known where a branch starts, and where it ends when nothing else grows on it.
     *
     * @param rest the letters left to the end; empty when the branch forks or ends here
     */
    private record Branch<T>(List<T> here, String rest, List<T> atEnd) {
        boolean bearsNothing() {
            return here.isEmpty() && rest.isEmpty();
        }
    }

    /** The entries that go on below a branch, sorted, and how many of their letters were read. */
    private record Bundle<T>(char letter, List<Entry<T>> entries, int depth) {
        Branch<T> branch() {
            List<T> here = entries.stream().filter(e -> e.letters().length() == depth).map(Entry::known).toList();
            List<Entry<T>> longer = longer();
            boolean alone = !longer.isEmpty()
                    && longer.get(0).letters().equals(longer.get(longer.size() - 1).letters());
            return alone ? new Branch<>(here, longer.get(0).letters().substring(depth),
                    longer.stream().map(Entry::known).toList()) : new Branch<>(here, "", List.of());
        }

        private List<Entry<T>> longer() {
            return entries.stream().filter(e -> e.letters().length() > depth).toList();
        }

        List<Bundle<T>> fork() {
            List<Bundle<T>> forks = new ArrayList<>();
            List<Entry<T>> longer = longer();
            for (int from = 0, to = 1; to <= longer.size(); to++) {
                char letter = longer.get(from).letters().charAt(depth);
                if (to == longer.size() || longer.get(to).letters().charAt(depth) != letter) {
                    forks.add(new Bundle<>(letter, longer.subList(from, to), depth + 1));
                    from = to;
                }
            }
            return forks;
        }
    }

    private LetterTree(List<Entry<T>> sorted) {
        List<Bundle<T>> grown = new ArrayList<>(List.of(new Bundle<>(' ', sorted, 0)));
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < grown.size(); i++) {
            Branch<T> branch = grown.get(i).branch();
            branches.add(branch.bearsNothing() ? null : branch);
            starts.add(grown.size());
            if (branch.rest().isEmpty()) {
                grown.addAll(grown.get(i).fork());
            }
        }
        starts.add(grown.size());
        forks = starts.stream().mapToInt(Integer::intValue).toArray();
        letters = new char[grown.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = grown.get(i).letter();
        }
        for (int letter = 0; letter < TABLE; letter++) {
            table[letter] = search(0, (char) letter);
        }
    }

    /** Entries without letters are left out. */
    static <T> LetterTree<T> of(List<Entry<T>> entries) {
        return new LetterTree<>(entries.stream().filter(entry -> !entry.letters().isEmpty())
                .sorted(Comparator.comparing(Entry::letters)).toList());
    }

    /** Tells every entry that stands in the text, by where it starts, a shorter one before a longer one. */
    void in(String text, Found<T> found) {
        for (int start = 0; start < text.length(); start++) {
            char first = text.charAt(start);
            int branch = first < TABLE ? table[first] : search(0, first);
            for (int end = start + 1; branch > 0; end++) {
                Branch<T> bears = branches.get(branch);
                if (bears != null) {
                    tell(bears, text, start, end, found);
                }
                branch = end < text.length() ? search(branch, text.charAt(end)) : 0;
            }
        }
    }

    private static <T> void tell(Branch<T> bears, String text, int start, int end, Found<T> found) {
        for (int i = 0; i < bears.here().size(); i++) {
            found.at(start, bears.here().get(i));
        }
        if (!bears.rest().isEmpty() && text.startsWith(bears.rest(), end)) {
            for (int i = 0; i < bears.atEnd().size(); i++) {
                found.at(start, bears.atEnd().get(i));
            }
        }
    }

    /** The branch of a fork that goes on with the letter, 0 when there is none. */
    private int search(int branch, char letter) {
        int low = forks[branch];
        int high = forks[branch + 1] - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            char there = letters[middle];
            if (there == letter) {
                return middle;
            }
            if (there < letter) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
