package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody outside who can help a child.
 *
 * @param provinces parts of the country as children tell them; empty for everywhere
 * @param checkedOn the day on which somebody last called
 * @param stale     more than 90 days ago: call before a child is sent there
 * @param key       the public key its files are closed with, null while there is none
 */
@Serdeable
public record Receiver(UUID id, String code, String name, String phone, String web, String hours, String whatFor,
                       String area, List<String> provinces, List<String> categories, String note, boolean active,
                       LocalDate checkedOn, boolean stale, @Nullable Key key) {

    /**
     * A key as people compare it.
     *
     * @param confirmedBy another person who read the fingerprint with the receiver; null while nobody did
     * @param mine        whether the one who asks brought it, and so does not confirm it
     */
    @Serdeable
    public record Key(UUID id, String fingerprint, @Nullable String addedBy, Instant addedAt,
                      @Nullable String confirmedBy, @Nullable Instant confirmedAt, boolean mine) {
    }

    Receiver with(@Nullable Key found) {
        return new Receiver(id, code, name, phone, web, hours, whatFor, area, provinces, categories, note, active,
                checkedOn, stale, found);
    }
}
