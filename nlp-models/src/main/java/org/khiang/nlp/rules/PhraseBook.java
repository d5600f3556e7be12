package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khiang.nlp.text.Reading;
import org.khiang.nlp.text.Signs;

/**
 * The named groups of phrases, and how a phrase is written: {@code ..} stands for up to 16 letters, {@code ...} for up
 * to 40, {@code <name>} for any phrase of a group, {@code =word} for a whole word only, {@code ^} and {@code $} for the
 * start and end of the message, {@code {knife}} for a sign.
 */
final class PhraseBook {
    private static final Pattern PIECE = Pattern.compile("<([a-z-]+)>|\\.{2,3}|(?:(?!\\.\\.)[^<])+");
    private static final int NEAR = 16;
    private static final int FAR = 40;

    private final Map<String, Phrases> groups = new LinkedHashMap<>();
    private final List<Phrases> marking = new ArrayList<>();
    private final Literals literals = new Literals();
    private final Mentions mentions = new Mentions();

    /** Adds a group; groups it names must have been added before. With "marks: no" it is for rules alone. */
    void add(Block block) {
        String name = block.name();
        Phrases group = phrases(name, block, "say");
        if (groups.put(name, group) != null) {
            throw new IllegalArgumentException(block.where() + " repeats the group " + name);
        }
        if (block.one("marks", "yes").equals("yes")) {
            marking.add(group);
        }
    }

    /** The phrases of one key of a block, with the block's look-alikes. */
    Phrases phrases(String name, Block block, String key) {
        return new Phrases(name, block.alternatives(key).stream().map(p -> phrase(block, p)).toList(),
                block.alternatives("not").stream().map(p -> phrase(block, p)).toList(), mentions);
    }

    /** The phrases of one key alone: what excuses a phrase is not itself excused. */
    Phrases plain(Block block, String key) {
        return new Phrases("", block.alternatives(key).stream().map(p -> phrase(block, p)).toList(), List.of(),
                mentions);
    }

    /** One line's alternatives as a set of their own, with the block's look-alikes. */
    List<Phrases> eachLine(Block block, String key) {
        return block.all(key).stream()
                .map(line -> new Block(block.where(), List.of(new String[] {"say", line},
                        new String[] {"not", String.join("|", block.all("not"))})))
                .map(line -> phrases("", line, "say")).toList();
    }

    /** Looks for all of them in a raw text; what stands before lastStart is older than the message to assess. */
    Sightings see(String raw, int lastStart, Negation negation) {
        return new Sightings(Reading.of(raw), lastStart, negation, this);
    }

    Literals literals() {
        return literals;
    }

    Mentions mentions() {
        return mentions;
    }

    /** The groups that are marks for the models. */
    Iterable<Phrases> groups() {
        return marking;
    }

    private Phrase phrase(Block block, String written) {
        boolean atStart = written.startsWith("^");
        boolean atEnd = written.endsWith("$");
        String body = written.substring(atStart ? 1 : 0, written.length() - (atEnd ? 1 : 0));
        List<Phrase.Part> parts = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        Matcher piece = PIECE.matcher(Signs.inPhrase(body));
        while (piece.find()) {
            if (piece.group().startsWith("..")) {
                gap = piece.group().length() == 2 ? NEAR : FAR;
            } else {
                parts.add(part(block, piece));
                gaps.add(gap);
                gap = 0;
            }
        }
        return new Phrase(parts, gaps, atStart, atEnd);
    }

    private Phrase.Part part(Block block, Matcher piece) {
        if (piece.group(1) != null) {
            return new Phrase.Part(null, group(block, piece.group(1)));
        }
        String text = piece.group().strip();
        boolean whole = text.startsWith("=");
        return new Phrase.Part(literals.of(whole ? text.substring(1) : text, whole), null);
    }

    /** A group by its name; an unknown one throws with the place of the block that asks. */
    Phrases named(Block block, String name) {
        return group(block, name);
    }

    private Phrases group(Block block, String name) {
        Phrases group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException(block.where() + " names an unknown group: " + name);
        }
        return group;
    }
}
