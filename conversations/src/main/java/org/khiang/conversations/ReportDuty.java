package org.khiang.conversations;

import java.util.Optional;
import java.util.UUID;

/** The wall to the decisions: what stands against ending a grave talk (PL-80), without knowing how people decide. */
public interface ReportDuty {
    /** Why it may not end yet; empty when it may. The caller holds the talk's lock. */
    Optional<Verdict.Why> against(UUID conversation);
}
