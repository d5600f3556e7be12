package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.suggestion.Occasion;

/** What a counsellor is asked once more before a line goes out; the answer is theirs, nothing here forbids. */
@Singleton
class SecondLook {
    private final Facts facts;
    private final Suggestions suggestions;
    private final Clock clock;

    SecondLook(Facts facts, Suggestions suggestions, Clock clock) {
        this.facts = facts;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** Why to look again; empty when the line can go out as it is, or the counsellor did look again. */
    Optional<Why> at(UUID staff, Occasion now, Open open, StaffLine line) {
        if (line.sure()) {
            return Optional.empty();
        }
        if (suggestions.unchanged(staff, now, line)) {
            return Optional.of(Why.AS_SUGGESTED);
        }
        return seenByOthers(open) ? Optional.of(Why.SHARED) : Optional.empty();
    }

    /** Somebody else uses the phone, and this is not the time at which the child said it is alone with it (CP-34). */
    private boolean seenByOthers(Open open) {
        Map<String, String> known = Facts.values(facts.open(open.talk().factsSealed(), open.seal(), open.talk().id()));
        boolean shared = known.containsKey("screenPrivacy") && !"ALONE".equals(known.get("screenPrivacy"));
        return shared && SafeWindow.of(known.getOrDefault("safeContactWindow", ""))
                .filter(window -> window.holds(clock.instant())).isEmpty();
    }
}
