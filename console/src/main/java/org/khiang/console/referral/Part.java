package org.khiang.console.referral;

import java.util.ArrayList;
import java.util.List;

/** One numbered part of the paper, as the template draws it; public to be read by it. */
public final class Part {
    public final String number;
    public final String title;
    public final List<Pair> pairs = new ArrayList<>();
    public final List<Row> rows = new ArrayList<>();
    public final List<Pair> quotes = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    /** The level, in the one part that is about it; else empty. */
    public String urgent = "";
    public String urgentRest = "";
    /** Two pairs beside each other. */
    public boolean beside;

    /** A thing, what is known of it, and since when. */
    public record Pair(String label, String text, String at) {
    }

    /** A line of the talk; {@code words} marks those of the child. */
    public record Row(String at, String who, String text, boolean words, String aside) {
    }

    Part(int number, String title) {
        this.number = number == 0 ? "" : String.valueOf(number);
        this.title = title;
    }

    Part pair(String label, String text, String at) {
        pairs.add(new Pair(label, text, at));
        return this;
    }

    Part note(String text) {
        if (text != null && !text.isEmpty()) {
            notes.add(text);
        }
        return this;
    }

    public boolean hasPairs() {
        return !pairs.isEmpty();
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }
}
