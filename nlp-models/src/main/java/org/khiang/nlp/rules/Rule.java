package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * One way in which a rule of triage.md sections 1 to 3 shows in words; several may carry the same id.
 *
 * @param needed   sets of phrases, of which {@code enough} must be seen
 * @param unless   a sight of these beside it silences the rule; for weak signs only
 * @param real     but a grave rule is not silenced where somebody of a child's life did it to somebody real
 * @param wholeTalk reads all of the talk (C4), not only the last bubbles
 * @param reached  speaks only when the talk has this level already (C7)
 * @param holds    factors of section 3 that the rule already contains
 */
record Rule(String id, RiskLevel level, Category category, List<Phrases> needed, int enough, Phrases unless,
            Phrases real, boolean wholeTalk, RiskLevel reached, boolean top, Set<Assessment.Flag> flags,
            Set<String> holds) {

    /** Letters between phrases above which they hardly speak of the same thing; five lines on a phone. */
    private static final int REACH = 150;

    /** The same over the end of a message: a sentence cut over bubbles, not two thoughts. */
    private static final int ACROSS = 30;

    static Rule read(Block block, PhraseBook book) {
        List<Phrases> needed = book.eachLine(block, "any");
        Set<Assessment.Flag> flags = EnumSet.noneOf(Assessment.Flag.class);
        block.words("flag").forEach(f -> flags.add(Assessment.Flag.valueOf(f)));
        int enough = Integer.parseInt(block.one("enough", String.valueOf(needed.size())));
        if (needed.isEmpty()) {
            throw new IllegalArgumentException(block.where() + " has nothing to look for");
        }
        return new Rule(block.name(), RiskLevel.valueOf(block.one("level", "")),
                Category.valueOf(block.one("category", "")), needed, enough, book.plain(block, "unless"),
                book.named(block, "done-to-me"),
                block.one("over", "").equals("talk"), RiskLevel.valueOf(block.one("reached", "NONE")),
                block.one("top", "").equals("yes"), flags, Set.copyOf(block.words("holds")));
    }

    /** What it finds, or nothing; something in the message to assess must be part of it. */
    Optional<Finding> in(Sightings text) {
        List<List<Span>> seen = new ArrayList<>(needed.size());
        for (int i = 0; i < needed.size() && seen.size() + needed.size() - i >= enough; i++) {
            List<Span> meant = meant(text.of(needed.get(i)));
            if (!meant.isEmpty()) {
                seen.add(meant);
            }
        }
        return seen.size() < enough ? Optional.empty() : together(text, seen)
                .filter(places -> !isSilenced(text, places)).map(places -> Finding.of(this, places));
    }

    /** What was said in an older message silences nothing that is told apart from it. */
    private boolean isSilenced(Sightings text, List<Span> places) {
        List<Span> silencing = text.of(unless);
        boolean done = level.atLeast(RiskLevel.HIGH) && text.anyTouchesLast(text.of(real));
        return !silencing.isEmpty() && !done && silencing.stream().anyMatch(span -> text.touchesLast(span)
                || places.stream().anyMatch(place -> place.distance(span) <= ACROSS));
    }

    /** The first places that stand near enough to belong to one thought, those of the last message before others. */
    private Optional<List<Span>> together(Sightings text, List<List<Span>> seen) {
        List<Span> older = null;
        for (Span first : seen.get(0)) {
            boolean inLast = text.touchesLast(first);
            if (inLast || older == null) {
                List<Span> places = near(text, first, seen);
                if (places.size() >= enough && text.anyTouchesLast(places)) {
                    if (inLast) {
                        return Optional.of(places);
                    }
                    older = places;
                }
            }
        }
        return Optional.ofNullable(older);
    }

    private List<Span> near(Sightings text, Span first, List<List<Span>> seen) {
        List<Span> places = new ArrayList<>(seen.size());
        places.add(first);
        for (int i = 1; i < seen.size(); i++) {
            Span nearest = nearest(text, first, seen.get(i));
            if (nearest != null) {
                places.add(nearest);
            }
        }
        return places;
    }

    /** The nearest of those within reach, one in the last message before any other. */
    private Span nearest(Sightings text, Span first, List<Span> set) {
        boolean firstInLast = text.touchesLast(first);
        Span nearest = null;
        boolean nearestInLast = false;
        for (Span span : set) {
            boolean inLast = text.touchesLast(span);
            boolean inReach = wholeTalk || span.distance(first) <= (inLast == firstInLast ? REACH : ACROSS);
            if (inReach && (nearest == null || (inLast == nearestInLast
                    ? span.distance(first) < nearest.distance(first) : inLast))) {
                nearest = span;
                nearestInLast = inLast;
            }
        }
        return nearest;
    }

    /** Without what is taken back, and without a shorter phrase inside one that is. */
    private static List<Span> meant(List<Span> seen) {
        List<Span> takenBack = Span.negatedOf(seen);
        return takenBack.isEmpty() ? seen
                : seen.stream().filter(s -> takenBack.stream().noneMatch(s::overlaps)).toList();
    }
}
