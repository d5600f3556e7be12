package org.khiang.conversations;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

import org.khiang.conversations.privacy.Vault;

/** What a turn of the dialogue brings about beside its words: requests, a rating, an agreed message, a warning. */
@Singleton
class Deeds {
    private static final Map<String, Tasks.Kind> REQUESTS =
            Map.of("erasureRequest", Tasks.Kind.ERASE, "copyRequest", Tasks.Kind.COPY);

    private final Tasks tasks;
    private final FollowUps followUps;
    private final SelfRatings ratings;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher<FeltWorse> worse;

    Deeds(Tasks tasks, FollowUps followUps, SelfRatings ratings, Vault vault, Clock clock,
          ApplicationEventPublisher<FeltWorse> worse) {
        this.tasks = tasks;
        this.followUps = followUps;
        this.ratings = ratings;
        this.vault = vault;
        this.clock = clock;
        this.worse = worse;
    }

    /** Does what has become true with this turn; the same turn made twice changes nothing more. */
    void follow(UUID talk, Map<String, String> before, Map<String, String> now) {
        REQUESTS.forEach((slot, kind) ->
                request(talk, kind, before.getOrDefault(slot, ""), now.getOrDefault(slot, "")));
        if (now.containsKey("takeoverSuspected") && !before.containsKey("takeoverSuspected")) {
            tasks.ask(talk, Tasks.Kind.TAKEOVER);
        }
        String rating = now.getOrDefault("selfRating", "SKIPPED");
        if (!rating.equals("SKIPPED") && !rating.equals(before.get("selfRating"))) {
            if (rating.equals("WORSE")) {
                worse.publishEvent(new FeltWorse(talk));
            }
            ratings.count(vault.fingerprint("rating of " + talk), clock.instant().atZone(QuietHours.THAILAND)
                    .toLocalDate(), rating);
        }
        followUps.plan(talk, before, now);
    }

    private void request(UUID talk, Tasks.Kind kind, String before, String now) {
        if (now.equals(before)) {
            return;
        }
        if (now.equals("CONFIRMED")) {
            tasks.ask(talk, kind);
        } else {
            tasks.takeBack(talk, kind);
        }
    }
}
