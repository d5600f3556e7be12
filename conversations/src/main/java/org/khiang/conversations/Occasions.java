package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.privacy.TalkKeys;
import org.khiang.conversations.suggestion.Occasion;

/** Finds out where a talk stands for somebody who looks for words: what was said, what is not known yet. */
@Singleton
class Occasions {
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Messages messages;
    private final Facts facts;
    private final TalkKeys keys;
    private final Clock clock;

    Occasions(Messages messages, Facts facts, TalkKeys keys, Clock clock) {
        this.messages = messages;
        this.facts = facts;
        this.keys = keys;
        this.clock = clock;
    }

    /** As the talk stands now for the one who holds it. */
    Occasion of(Conversation talk, UUID staff) {
        Map<String, String> known =
                Facts.values(facts.open(talk.factsSealed(), keys.of(talk.id(), talk.keySealed()), talk.id()));
        String wish = known.getOrDefault("counsellorGenderWish", "");
        return new Occasion(talk.state(), known.getOrDefault("ageBand", "UNKNOWN"), talk.category().name(),
                known.getOrDefault("language", "th"), wish, moments(talk, staff, known));
    }

    private List<String> moments(Conversation talk, UUID staff, Map<String, String> known) {
        List<Message> all = messages.of(talk.id());
        boolean first = all.stream().noneMatch(line -> staff.equals(line.staffId()));
        List<String> moments = new ArrayList<>();
        if (first) {
            moments.add("FIRST");
            moments.add("WISH");
        }
        if (talk.lastChildAt().plus(SILENCE).isBefore(clock.instant())) {
            moments.add("SILENCE");
        }
        if (!known.getOrDefault("safeNow", "").equals("YES")) {
            moments.add("SAFETY");
        }
        moments.addAll(first ? List.of("THANKS", "SLOW") : List.of("NOT_FAULT", "NEXT", "THANKS"));
        if (!known.containsKey("privacyShown")) {
            moments.add("LIMITS");
        }
        moments.addAll(List.of("SLOW", "REFERRAL", "ENDING"));
        return moments.stream().distinct().toList();
    }
}
