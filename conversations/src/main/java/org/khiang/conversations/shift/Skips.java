package org.khiang.conversations.shift;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** What this person skips today. */
    public Set<Category> today(UUID staff) {
        return everyones().getOrDefault(staff, Set.of());
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
