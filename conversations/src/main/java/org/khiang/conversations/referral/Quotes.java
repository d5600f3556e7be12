package org.khiang.conversations.referral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khiang.conversations.Line;
import org.khiang.conversations.Picture;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Voice;
import org.khiang.nlp.RiskLevel;

/** Lines of a talk that are passed on word for word, each with what was asked before it (CP-91, part 4). */
final class Quotes {
    private static final int MOST_AT_FIRST = 20;
    private static final Set<String> WRITTEN = Set.of("TEXT", "TAP");

    private final List<Line> lines;
    private final Map<UUID, List<String>> choices;

    Quotes(TalkSheet sheet, Map<UUID, List<String>> choices) {
        this.lines = sheet.lines().stream().sorted(Comparator.comparing(Line::at).thenComparing(Line::seq)).toList();
        this.choices = choices;
    }

    /** What a brief begins with: what the child told of harm, and the lines that facts were taken from. */
    List<UUID> first(Picture picture) {
        Set<UUID> sources = Stream.concat(picture.facts().stream(), Stream.of(picture.safeNow(), picture.wish()))
                .filter(Objects::nonNull).map(Picture.Fact::line).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return lines.stream().filter(this::quotable).filter(line -> grave(line) || sources.contains(line.id()))
                .map(Line::id).limit(MOST_AT_FIRST).toList();
    }

    /** True for a line that the child wrote or pressed in this talk and has not taken back. */
    boolean said(UUID line) {
        return lines.stream().anyMatch(one -> one.id().equals(line) && quotable(one));
    }

    /** These lines and the questions before them, in the order of time; what was taken back is not among them. */
    List<Brief.Said> of(List<UUID> kept) {
        List<Brief.Said> all = new ArrayList<>();
        Line asked = null;
        Line told = null;
        for (Line line : lines) {
            if (line.voice() != Voice.CHILD) {
                asked = line.text() == null ? asked : line;
            } else if (kept.contains(line.id()) && quotable(line)) {
                if (asked != null && asked != told) {
                    all.add(said(asked));
                    told = asked;
                }
                all.add(said(line));
            }
        }
        return all;
    }

    /** Those of the kept lines that these facts were taken from, written and not pressed. */
    List<UUID> behind(List<UUID> kept, List<Picture.Fact> facts) {
        Set<UUID> sources = facts.stream().map(Picture.Fact::line).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> line.kind().equals("TEXT") && sources.contains(line.id())
                && kept.contains(line.id())).map(Line::id).toList();
    }

    private Brief.Said said(Line line) {
        boolean tapped = line.kind().equals("TAP");
        return new Brief.Said(line.id(), line.at(), line.voice().name(), line.by(), tapped, line.text(),
                choices.getOrDefault(line.id(), List.of()));
    }

    private boolean quotable(Line line) {
        return line.voice() == Voice.CHILD && WRITTEN.contains(line.kind()) && line.text() != null;
    }

    private static boolean grave(Line line) {
        return line.level() != null && RiskLevel.valueOf(line.level()).atLeast(RiskLevel.MEDIUM);
    }
}
