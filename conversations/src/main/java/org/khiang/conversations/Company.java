package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.privacy.Seal;

/** The wall to those who are beside a counsellor in a talk: what the talk asks about them, and tells them. */
public interface Company {
    /** How much this person may follow of a talk they do not hold; asked at each telling. */
    Ear ear(UUID staff, UUID conversation);

    /**
     * Who is beside this talk and what was whispered.
     *
     * @param seal   null leaves the whispers out
     * @param reader who wants to know; null for a reader of the whole record
     */
    Beside of(UUID conversation, @Nullable Seal seal, @Nullable UUID reader);

    /** The same without whispers for every talk that has somebody beside it or calls; the others are left out. */
    Map<UUID, Beside> everywhere();

    /** The talk is in other hands, or in none: nobody stays beside it. The caller holds its lock. */
    void leave(UUID conversation);
}
