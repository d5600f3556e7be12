package org.khiang.nlp.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A message read once, for rules and models alike: clean and plain with positions in the raw text, skeleton with
 * positions in plain, where words end, and what cleaning took away.
 */
public final class Reading {
    private final String raw;
    private final Mapped clean;
    private final Mapped thai;
    private final Set<Mark> marks;
    private final Mapped plain;
    private final Mapped skeleton;
    private final int[] wordEnds;
    private final BitSet wordEdges;

    private Reading(String raw, Normaliser.Cleaned cleaned) {
        this.raw = raw;
        this.clean = cleaned.text();
        this.thai = cleaned.thai();
        this.marks = cleaned.marks();
        this.plain = Normaliser.plain(clean);
        this.skeleton = Normaliser.skeleton(plain.text());
        this.wordEnds = Segmenter.ends(clean.text());
        this.wordEdges = edges(clean, wordEnds);
    }

    /** Reads any text, also an empty one. */
    public static Reading of(String raw) {
        return new Reading(raw, Normaliser.read(raw));
    }

    private static BitSet edges(Mapped clean, int[] ends) {
        BitSet edges = new BitSet();
        edges.set(0);
        for (int end : ends) {
            edges.set(clean.rawEnd(end));
            if (end < clean.text().length()) {
                edges.set(clean.rawStart(end));
            }
        }
        return edges;
    }

    /** What cleaning took away. */
    public Set<Mark> marks() {
        return marks;
    }

    /** Clean text with Thai in Latin letters put into Thai ones; the very same object as clean when there is none. */
    public Mapped inThai() {
        return thai;
    }

    /** The words of the clean text in order, a space as "_". */
    public List<String> words() {
        return Segmenter.words(clean.text(), wordEnds);
    }

    /** For the segmenter and the model. */
    public Mapped clean() {
        return clean;
    }

    /** For phrases. */
    public Mapped plain() {
        return plain;
    }

    /** For long phrases; its raw positions are positions in plain. */
    public Mapped skeleton() {
        return skeleton;
    }

    /** Whether a word starts or ends at this place of the raw text. */
    public boolean isWordEdge(int rawAt) {
        return wordEdges.get(rawAt);
    }

    /** Whether the writer put a space or a new line between these places of the raw text. */
    public boolean hasBreak(int rawFrom, int rawTo) {
        for (int i = Math.max(0, rawFrom); i < Math.min(rawTo, raw.length()); i++) {
            if (Character.isWhitespace(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "reading of " + raw.length() + " characters";
    }
}
