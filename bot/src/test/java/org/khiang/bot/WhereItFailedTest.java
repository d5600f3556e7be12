package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WhereItFailedTest {
    @Test
    void theLogSaysWhereItFailedAndNeverWhatAnExceptionQuotes() {
        try (LogLines log = new LogLines()) {
            LoggerFactory.getLogger("test").error("storing failed", new IllegalStateException("outer words of a child",
                    new IllegalArgumentException("inner words of a child")));
            assertTrue(log.hold("storing failed"));
            assertTrue(log.hold("java.lang.IllegalStateException"));
            assertTrue(log.hold("java.lang.IllegalArgumentException"));
            assertTrue(log.hold("WhereItFailedTest.theLogSaysWhereItFailed"));
            assertFalse(log.hold("words of a child"));
        }
    }
}
