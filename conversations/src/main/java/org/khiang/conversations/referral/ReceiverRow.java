package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One receiver as it is kept; lists are written with blanks between. */
@MappedEntity("receiver")
record ReceiverRow(@Id UUID id, String code, String name, String phone, String web, String hours, String whatFor,
                   String area, String provinces, String categories, String note, boolean active,
                   LocalDate checkedOn, @Nullable UUID changedBy, @Nullable Instant changedAt) {
    private static final int FRESH_DAYS = 90;

    Receiver seenOn(LocalDate today) {
        return new Receiver(id, code, name, phone, web, hours, whatFor, area, words(provinces), words(categories),
                note, active, checkedOn, checkedOn.isBefore(today.minusDays(FRESH_DAYS)), null);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }
}
