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
        return replace(pattern, (text, at) -> true, replacement);
    }

    /** The same, trying the pattern only where a quick look says that a match may start. */
    Mapped replace(Pattern pattern, Start start, Function<MatchResult, String> replacement) {
        Copy copy = null;
        Matcher matcher = null;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (start.at(text, at) && !isInsideOfPair(at)) {
                matcher = matcher == null ? open(pattern) : matcher;
                if (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
                    copy = copy == null ? new Copy() : copy;
                    copy.keep(from, at);
                    copy.put(replacement.apply(matcher), at, matcher.end());
                    from = matcher.end();
                    at = from - 1;
                }
            }
        }
        if (copy == null) {
            return this;
        }
        copy.keep(from, text.length());
        return copy.finish();
    }

    /** What stands before and after the place where it is tried counts as in a search. */
    private Matcher open(Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private boolean isInsideOfPair(int at) {
        return Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Whether a match may start at a place; it may say yes in vain, never no in vain. */
    interface Start {
        boolean at(String text, int at);
    }

    /** The text with every variant of a table as its form, the longest variant first; a form found stays as it is. */
    Mapped replace(WordTable table) {
        return replace(table, WordTable.ANYWHERE);
    }

    /** The same where a variant may stand. */
    Mapped replace(WordTable table, WordTable.Place place) {
        Copy copy = null;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String variant = table.variantAt(text, at, place);
            if (variant != null) {
                copy = copy == null ? new Copy() : copy;
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

    /** The text without some of its characters; the very same object when all stay. */
    Mapped without(Dropped dropped) {
        Copy copy = null;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int count = dropped.at(text, at);
            if (count > 0) {
                copy = copy == null ? new Copy() : copy;
                copy.keep(from, at);
                from = at + count;
                at = from - 1;
            }
        }
        if (copy == null) {
            return this;
        }
        copy.keep(from, text.length());
        return copy.finish();
    }

    /** Which characters are left out. */
    interface Dropped {
        /** How many from this place on; 0 when the one here stays. */
        int at(String text, int at);
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
        private final StringBuilder written;
        private int[] from;
        private int[] to;

        Copy() {
            int size = text.length() + 16;
            written = new StringBuilder(size);
            from = new int[size];
            to = new int[size];
        }

        void keep(int start, int end) {
            int at = written.length();
            reserve(at + end - start);
            System.arraycopy(starts, start, from, at, end - start);
            System.arraycopy(ends, start, to, at, end - start);
            written.append(text, start, end);
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
            reserve(at + 1);
            from[at] = start;
            to[at] = end;
            written.append(letter);
        }

        private void reserve(int size) {
            if (size > from.length) {
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
            }
        }

        Mapped finish() {
            return new Mapped(written.toString(), from, to);
        }
    }
}
