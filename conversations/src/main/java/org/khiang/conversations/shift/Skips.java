package org.khiang.conversations.shift;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.nlp.Category;

/** What somebody would rather not hear about today; no reason is asked, and tomorrow it is forgotten (CP-125). */
@Singleton
public class Skips {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final SkipRows rows;
    private final Clock clock;

    Skips(SkipRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Skips these today, and no others. */
    @Transactional
    public void today(UUID staff, Set<Category> categories) {
        rows.forget(staff);
        categories.forEach(category -> rows.add(staff, day(), category.name()));
    }

    /** The same by the names of the categories; false when one is unknown, and then nothing changes. */
    @Transactional
    public boolean named(UUID staff, Set<String> names) {
        Set<Category> known = Arrays.stream(Category.values()).filter(one -> names.contains(one.name()))
                .collect(Collectors.toSet());
        boolean all = known.size() == names.size();
        if (all) {
            today(staff, known);
        }
        return all;
    }

    /** What this person skips today. */
    public Set<Category> today(UUID staff) {
        return everyones().getOrDefault(staff, Set.of());
    }

    /** The same by name. */
    public Set<String> names(UUID staff) {
        return today(staff).stream().map(Category::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What each person skips today; who skips nothing is not in it. */
    public Map<UUID, Set<Category>> everyones() {
        return rows.of(day()).stream().collect(Collectors.groupingBy(SkipRows.Skip::staffId,
                Collectors.mapping(SkipRows.Skip::category, Collectors.toUnmodifiableSet())));
    }

    private LocalDate day() {
        return clock.instant().atZone(THAILAND).toLocalDate();
    }
}
