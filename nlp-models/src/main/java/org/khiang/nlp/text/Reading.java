package org.khiang.nlp.text;

import java.util.BitSet;

/**
 * A message as the rules read it: clean and plain with positions in the raw text, skeleton with
 * positions in plain, and where words end.
 */
public final class Reading {
    private final String raw;
    private final Mapped clean;
    private final Mapped plain;
    private final Mapped skeleton;
    private final BitSet wordEdges;

    private Reading(String raw, Mapped clean) {
        this.raw = raw;
        this.clean = clean;
        this.plain = Normaliser.plain(clean);
        this.skeleton = Normaliser.skeleton(plain.text());
        this.wordEdges = edges(clean);
    }

    /** Reads any text, also an empty one. */
    public static Reading of(String raw) {
        return new Reading(raw, Normaliser.clean(raw));
    }

    private static BitSet edges(Mapped clean) {
        BitSet edges = new BitSet();
        edges.set(0);
        for (int end : Segmenter.ends(clean.text())) {
            edges.set(clean.rawEnd(end));
            if (end < clean.text().length()) {
                edges.set(clean.rawStart(end));
            }
        }
        return edges;
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
