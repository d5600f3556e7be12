package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.Optional;

/** What contacts can be told apart by. */
public enum Dimension {
    /** Emergency and high together: what the course over the months shows. */
    BAND("case when t.level in ('EMERGENCY', 'HIGH') then 'URGENT' when t.level = 'MEDIUM' then 'MEDIUM' "
            + "else 'QUIET' end"),
    LEVEL("t.level"),
    CATEGORY("t.category"),
    MONTH("concat(cast(extract(year from t.on_day) as varchar), '-', "
            + "lpad(cast(extract(month from t.on_day) as varchar), 2, '0'))"),
    AGE("t.age_band"),
    GENDER("t.gender"),
    PROVINCE("t.province"),
    LANGUAGE("t.language"),
    WRITER("t.writer"),
    RELATION("t.relation"),
    PLATFORM("t.platform"),
    TOLD_BEFORE("t.told_before"),
    DEVICE("t.device"),
    RATING("t.rating"),
    COVER("case when t.covered then 'YES' else 'NO' end"),
    /** Three hours a piece, by the hour it begins. */
    HOUR("lpad(cast(t.on_hour / 3 * 3 as varchar), 2, '0')"),
    /** Where the bot's talk stands; talks with a person are one. */
    STOP("case when t.held then 'PERSON' else t.state end");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /** Its value in SQL, over the table tally as t. */
    String column() {
        return column;
    }

    /** The one by this name. */
    static Optional<Dimension> named(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
