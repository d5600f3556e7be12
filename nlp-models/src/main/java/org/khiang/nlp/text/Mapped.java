package org.khiang.nlp.text;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text after rewriting that still knows which characters of the raw text each of its characters came from, so that a
 * phrase found in it can be shown in the child's own words. Immutable; positions are UTF-16 units.
 */
public final class Mapped {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Mapped(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The raw text itself, each character mapped to itself. */
    public static Mapped raw(String raw) {
        int[] starts = new int[raw.length()];
        int[] ends = new int[raw.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new Mapped(raw, starts, ends);
    }

    /** The text with every match replaced; a replacement of equal length keeps each character's own position. */
    public Mapped replace(Pattern pattern, Function<MatchResult, String> replacement) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        Copy copy = new Copy(text.length() + 16);
        int from = 0;
        do {
            copy.keep(from, matcher.start());
            copy.put(replacement.apply(matcher), matcher.start(), matcher.end());
            from = matcher.end();
        } while (matcher.find());
        copy.keep(from, text.length());
        return copy.finish();
    }

    /** The text with every variant of a table as its form, the longest variant first; a form found stays as it is. */
    Mapped replace(WordTable table) {
        Copy copy = null;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String variant = table.variantAt(text, at);
            if (variant != null) {
                copy = copy == null ? new Copy(text.length() + 16) : copy;
                copy.keep(from, at);
                copy.put(table.form(variant), at, at + variant.length());
                from = at + variant.length();
                at = from - 1;
            }
        }
        if (copy == null) {
            return this;
        }
        copy.keep(from, text.length());
        return copy.finish();
    }

    /** The rewritten text. */
    public String text() {
        return text;
    }

    /** Where the character at this position starts in the raw text. */
    public int rawStart(int at) {
        return starts[at];
    }

    /** Where the character before this position ends in the raw text; {@code end} is at least 1. */
    public int rawEnd(int end) {
        return ends[end - 1];
    }

    @Override
    public String toString() {
        return "text of " + text.length() + " characters";
    }

    /** The text being written, with the origin of each character. */
    private final class Copy {
        private final StringBuilder written = new StringBuilder();
        private int[] from;
        private int[] to;

        Copy(int size) {
            from = new int[size];
            to = new int[size];
        }

        void keep(int start, int end) {
            for (int i = start; i < end; i++) {
                add(text.charAt(i), starts[i], ends[i]);
            }
        }

        void put(String replacement, int start, int end) {
            boolean even = replacement.length() == end - start;
            for (int i = 0; i < replacement.length(); i++) {
                int first = even ? start + i : start;
                int last = even ? start + i : end - 1;
                add(replacement.charAt(i), starts[first], ends[last]);
            }
        }

        private void add(char letter, int start, int end) {
            int at = written.length();
            if (at == from.length) {
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            from[at] = start;
            to[at] = end;
            written.append(letter);
        }

        Mapped finish() {
            return new Mapped(written.toString(), from, to);
        }
    }
}
