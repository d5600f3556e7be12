package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * One talk as it is counted: closed codes alone.
 *
 * @param childNumber stands for the child within one half-year
 * @param caseNumber  the same for its case; null where no person took it on
 * @param state       where the script stands
 */
@MappedEntity("tally")
record Tally(@Id UUID id, UUID childNumber, @Nullable UUID caseNumber, LocalDate onDay, int onHour, String level,
             String category, String ageBand, String gender, String province, String language, String writer,
             String relation, String platform, String toldBefore, String device, String rating, boolean covered,
             boolean held, String state) {
    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final Codes CODES = new Codes();

    static Tally of(UUID id, UUID childNumber, @Nullable UUID caseNumber, Counted talk) {
        ZonedDateTime began = talk.beganAt().atZone(THAILAND);
        Map<String, String> facts = talk.facts();
        return new Tally(id, childNumber, caseNumber, began.toLocalDate(), began.getHour(), talk.level(),
                talk.category(), CODES.of("ageBand", facts), CODES.of("gender", facts), CODES.of("province", facts),
                language(facts), CODES.of("writer", facts, "CHILD"), CODES.of("relation", facts),
                CODES.of("platform", facts), CODES.of("toldBefore", facts), CODES.of("device", facts),
                CODES.of("rating", facts), facts.containsKey("coverCount"), talk.held(), talk.state());
    }

    private static String language(Map<String, String> facts) {
        return "SIGN".equals(facts.get("languageWish")) ? "SIGN" : CODES.of("language", facts, "th");
    }
}
