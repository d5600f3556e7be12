package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskLevel;

/** An assessment as it is kept: rule ids and positions such as "H2:3-10 E5:12-20", never words. */
@MappedEntity("assessment")
record AssessmentRow(@Id UUID messageId, RiskLevel level, Category category, boolean top, String flags, String reasons,
                     @Nullable Double probability, String model) {

    static AssessmentRow of(UUID message, Assessment found) {
        return new AssessmentRow(message, found.level(), found.category(), found.top(),
                found.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                cut(found.reasons().stream().map(r -> r.rule() + ":" + r.start() + ":" + r.end())
                        .collect(Collectors.joining(" "))),
                Double.isNaN(found.probability()) ? null : found.probability(), found.model());
    }

    Assessment assessment() {
        return new Assessment(level, category, top, words(flags).stream().map(Assessment.Flag::valueOf)
                .collect(Collectors.toUnmodifiableSet()), reasonList(),
                probability == null ? Double.NaN : probability, model);
    }

    List<Reason> reasonList() {
        return words(reasons).stream().map(word -> word.split(":"))
                .map(part -> new Reason(part[0], Integer.parseInt(part[1]), Integer.parseInt(part[2]))).toList();
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of()
                : new java.util.LinkedHashSet<>(Arrays.asList(joined.split(" ")));
    }

    // A child may write a hundred danger words: the first of them are reason enough, and a row has an end.
    private static String cut(String reasons) {
        return reasons.length() <= 2000 ? reasons : reasons.substring(0, reasons.lastIndexOf(' ', 2000));
    }
}
