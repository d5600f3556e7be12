package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every literal of the book, and the trees in which one walk over a text finds them all. Filled while the book is read;
 * from the first text on safe for many threads.
 */
final class Literals {
    private final Map<String, Literal> known = new HashMap<>();
    private final List<Literal> all = new ArrayList<>();
    private volatile Trees trees;

    private record Trees(LetterTree<Literal> plain, LetterTree<Literal> skeleton) {
    }

    /** The literal written so; the same one each time. */
    Literal of(String written, boolean wholeWord) {
        return known.computeIfAbsent((wholeWord ? "=" : "") + written, key -> add(written, wholeWord));
    }

    private Literal add(String written, boolean wholeWord) {
        Literal literal = Literal.of(all.size(), written, wholeWord);
        all.add(literal);
        trees = null;
        return literal;
    }

    /** Tells each literal that stands as written in a plain text, and where it starts. */
    void inPlain(String text, LetterTree.Found<Literal> found) {
        trees().plain().in(text, found);
    }

    /** The same for a skeleton. */
    void inSkeleton(String text, LetterTree.Found<Literal> found) {
        trees().skeleton().in(text, found);
    }

    private Trees trees() {
        Trees grown = trees;
        if (grown == null) {
            grown = new Trees(LetterTree.of(all.stream().map(l -> new LetterTree.Entry<>(l.plain(), l)).toList()),
                    LetterTree.of(all.stream().filter(l -> l.skeleton().length() >= Literal.LONG_ENOUGH_WITHOUT_TONES)
                            .map(l -> new LetterTree.Entry<>(l.skeleton(), l)).toList()));
            trees = grown;
        }
        return grown;
    }
}
