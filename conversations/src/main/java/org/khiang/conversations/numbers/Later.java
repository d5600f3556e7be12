package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khiang.conversations.numbers.PassedOn.Alike;

/** What came of a talk after it: who was asked for help and answered, what was reported, whether people agreed. */
@Singleton
class Later {
    private static final String OTHER = "OTHER";
    private static final Map<String, String> KIND = Lists.rows("receivers").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private final PassedOn passedOn;
    private final Judged judged;

    Later(PassedOn passedOn, Judged judged) {
        this.passedOn = passedOn;
        this.judged = judged;
    }

    /** What may be told of one half-year. */
    record Told(List<Figures.Breakdown> lists, List<Figures.Cross> tables, List<Figures.Answering> answering,
                Share agreement) {
    }

    /** Of the half-year so far, as things stood at this moment. */
    Told of(Period half, Instant asOf) {
        Instant until = half.ends().isBefore(asOf) ? half.ends() : asOf;
        List<Alike> children = passedOn.standing("CHILD", half.begins(), until, asOf);
        Crossing referred = referred(children);
        Crossing levels = levels(judged.levels(half.begins(), until, asOf));
        Map<String, Integer> stands = referred.over();
        Figures.Cross agreed = levels.shown();
        return new Told(List.of(list("RECEIVER", referred.down()), list("REFERRED", stands),
                part("REFUSED_WHY", by(children, Alike::reason, "REFUSED"), stands.get("REFUSED")),
                part("WISHES_KEPT", by(children, Alike::wishes, "SERVED"), stands.get("SERVED")),
                list("LINK_REFERRED", links(half, until, asOf)), list("REPORT", reports(half, until, asOf)),
                list("PROGRAM", levels.down()), list("PEOPLE", levels.over())), List.of(referred.shown(), agreed),
                answering(passedOn.answers(half.begins(), until, asOf)), agreement(agreed, levels.all()));
    }

    private static Crossing referred(List<Alike> all) {
        Map<String, Map<String, Integer>> raw = new HashMap<>();
        all.forEach(one -> Crossing.add(raw, kind(one.receiver()), one.stands(), one.referrals()));
        return new Crossing("RECEIVER", "REFERRED", raw);
    }

    private static Crossing levels(List<Judged.Pair> all) {
        Map<String, Map<String, Integer>> raw = new HashMap<>();
        all.forEach(one -> Crossing.add(raw, one.program(), one.people(), one.talks()));
        return new Crossing("PROGRAM", "PEOPLE", raw);
    }

    private static String kind(String receiver) {
        return KIND.getOrDefault(receiver, OTHER);
    }

    private static Map<String, Integer> by(List<Alike> all, Function<Alike, String> what, String stands) {
        Map<String, Integer> counts = new HashMap<>();
        all.stream().filter(one -> one.stands().equals(stands)).forEach(one -> counts.merge(
                what.apply(one) == null ? Codes.UNKNOWN : what.apply(one), one.referrals(), Integer::sum));
        return counts;
    }

    private Map<String, Integer> links(Period half, Instant until, Instant asOf) {
        Map<String, Integer> counts = Names.zeros("LINK_REFERRED");
        passedOn.standing("LINK", half.begins(), until, asOf)
                .forEach(one -> counts.merge(one.stands(), one.referrals(), Integer::sum));
        return Hidden.within(counts);
    }

    private Map<String, Integer> reports(Period half, Instant until, Instant asOf) {
        Map<String, Integer> counts = Names.zeros("REPORT");
        judged.reports(half.begins(), until, asOf).forEach(one -> counts.merge(one.ended(), one.decisions(),
                Integer::sum));
        return Hidden.within(counts);
    }

    private static Figures.Breakdown list(String by, Map<String, Integer> shown) {
        return new Figures.Breakdown(by, Names.inOrder(by, shown.keySet()).stream()
                .map(code -> new Figures.Count(code, shown.get(code))).toList());
    }

    /** A list whose sum is one count of another list, shown or hidden there. */
    private static Figures.Breakdown part(String by, Map<String, Integer> counts, @Nullable Integer sum) {
        Map<String, Integer> all = Names.zeros(by);
        all.putAll(counts);
        return list(by, sum == null ? Hidden.withHiddenSum(all) : Hidden.within(all));
    }

    /** Times only of kinds of receivers of whom five or more answers came. */
    private static List<Figures.Answering> answering(List<PassedOn.Answer> all) {
        Map<String, List<Long>> seconds = all.stream().collect(Collectors.groupingBy(one -> kind(one.receiver()),
                Collectors.mapping(one -> Duration.between(one.sentAt(), one.answeredAt()).toSeconds(),
                        Collectors.toList())));
        return Names.inOrder("RECEIVER", seconds.keySet()).stream()
                .filter(kind -> seconds.get(kind).size() >= Hidden.FEWEST)
                .map(kind -> new Figures.Answering(kind, part(seconds.get(kind), 0.5), part(seconds.get(kind), 0.9)))
                .toList();
    }

    /** So that this part of all is not longer; between two of them where it falls between (as in SQL). */
    private static int part(List<Long> seconds, double part) {
        List<Long> sorted = seconds.stream().sorted().toList();
        double at = part * (sorted.size() - 1);
        int below = (int) at;
        long next = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return (int) Math.round(sorted.get(below) + (at - below) * (next - sorted.get(below)));
    }

    /** Worked out from the cells that are shown alone, so that it gives none of the hidden ones away. */
    private static Share agreement(Figures.Cross levels, int talks) {
        if (talks < Hidden.FEWEST) {
            return talks == 0 ? new Share(null, Share.Bound.NOBODY) : Share.hidden();
        }
        int same = 0;
        boolean all = true;
        for (Figures.Cross.Line line : levels.lines()) {
            Integer cell = line.counts().get(levels.columnCodes().indexOf(line.code()));
            same += cell == null ? 0 : cell;
            all &= cell != null;
        }
        return same == 0 && !all ? Share.hidden() : new Share(100 * same / talks,
                all ? Share.Bound.EXACT : Share.Bound.AT_LEAST);
    }
}
