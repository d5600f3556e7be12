package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * One referral opened.
 *
 * @param brief     as it was approved, or as it would be read now
 * @param link      the reported address, safe to look at; null when a child is passed on
 * @param holds     whether the one who asks holds the talk, and so may quote more of it and speak to the child
 */
@Serdeable
public record Sheet(Referral referral, Brief brief, @Nullable LinkReport link, @Nullable String checkedBy,
                    @Nullable Instant checkedAt, List<Step> steps, boolean holds) {
    @Override
    public String toString() {
        return "sheet of " + referral;
    }
}
