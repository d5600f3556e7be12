package org.khiang.bot.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoadingSignTest {
    @Test
    void theSignLastsAtLeastAsLongAsTheWait() {
        assertEquals(10, LoadingSign.seconds(Duration.ofSeconds(8)));
        assertEquals(10, LoadingSign.seconds(Duration.ofSeconds(10)));
        assertEquals(15, LoadingSign.seconds(Duration.ofMillis(10_001)));
    }

    @Test
    void lineTakesNoLessThanFiveAndNoMoreThanSixtySeconds() {
        assertEquals(5, LoadingSign.seconds(Duration.ZERO));
        assertEquals(5, LoadingSign.seconds(Duration.ofMillis(300)));
        assertEquals(60, LoadingSign.seconds(Duration.ofMinutes(5)));
    }
}
