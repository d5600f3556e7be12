package org.khiang.conversations.record;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khiang.conversations.speech.SpeechGuard;
import org.khiang.conversations.speech.Warning;

/** Reads what staff write: a note as a record (CP-81), a plan as words that a child may read. Hints, no more. */
@Singleton
class Style {
    private final SpeechGuard ofNotes = SpeechGuard.of(List.of("/speech/words.txt", "/record/style.txt"));
    private final SpeechGuard ofPlans = SpeechGuard.load();

    /** The hints for each field that has any. */
    Map<String, List<Warning>> hints(Paper.Kind kind, Map<String, String> fields) {
        Map<String, List<Warning>> hints = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            List<Warning> found = read(kind, text);
            if (!found.isEmpty()) {
                hints.put(name, found);
            }
        });
        return hints;
    }

    private List<Warning> read(Paper.Kind kind, String text) {
        return switch (kind) {
            case NOTE -> ofNotes.read(text);
            // The line that a locked phone shows is the opening of the whole bubble, and not the start of each field.
            case PLAN -> ofPlans.read(text).stream().filter(hint -> !hint.kind().equals("F27")).toList();
        };
    }
}
