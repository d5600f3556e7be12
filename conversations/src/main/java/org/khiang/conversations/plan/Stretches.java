package org.khiang.conversations.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stretches in their order; those that meet or touch are one. */
record Stretches(List<Stretch> all) {

    static Stretches of(Stream<Stretch> any) {
        List<Stretch> joined = new ArrayList<>();
        any.sorted(Comparator.comparing(Stretch::from)).forEach(next -> join(joined, next));
        return new Stretches(List.copyOf(joined));
    }

    private static void join(List<Stretch> joined, Stretch next) {
        int last = joined.size() - 1;
        if (last < 0 || joined.get(last).to().isBefore(next.from())) {
            joined.add(next);
        } else if (joined.get(last).to().isBefore(next.to())) {
            joined.set(last, new Stretch(joined.get(last).from(), next.to()));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean hold(Instant at) {
        return all.stream().anyMatch(one -> one.holds(at));
    }

    /** What is in both. */
    Stretches and(Stretches others) {
        return of(all.stream().flatMap(one -> others.all.stream().filter(one::meets).map(one::and)));
    }

    /** What is in these and not in the others. */
    Stretches without(Stretches others) {
        List<Stretch> left = new ArrayList<>();
        for (Stretch one : all) {
            Instant from = one.from();
            for (Stretch taken : others.all.stream().filter(one::meets).toList()) {
                if (from.isBefore(taken.from())) {
                    left.add(new Stretch(from, taken.from()));
                }
                from = taken.to();
            }
            if (from.isBefore(one.to())) {
                left.add(new Stretch(from, one.to()));
            }
        }
        return new Stretches(left);
    }

    /** When the next one begins after this moment. */
    Optional<Instant> nextAfter(Instant at) {
        return all.stream().map(Stretch::from).filter(from -> from.isAfter(at)).findFirst();
    }
}
