package org.khiang.bot;

import java.util.List;

/** The environment is half set; the message says what is missing, and never quotes a secret. */
final class IncompleteSetup extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncompleteSetup(List<String> problems) {
        super("Khiang does not start:\n  - " + String.join("\n  - ", problems));
    }
}
