package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells a child that what it asked for is done, in a new talk: the old one can be read by nobody any more. */
@Singleton
class Farewell {
    private static final String TEXTS = "/privacy/erased.tsv";

    private final Sessions sessions;
    private final ConversationRows conversations;
    private final TaskRows tasks;
    private final Talks talks;
    private final Ledger ledger;
    private final Clock clock;
    private final Map<String, String> texts = read();

    Farewell(Sessions sessions, ConversationRows conversations, TaskRows tasks, Talks talks, Ledger ledger,
             Clock clock) {
        this.sessions = sessions;
        this.conversations = conversations;
        this.tasks = tasks;
        this.talks = talks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What must be known before the key is gone; {@code against} is null when the child may be told. */
    record Wish(UUID child, @Nullable String against, String text) {
        @Override
        public String toString() {
            return "wish of " + child;
        }
    }

    /** Whether the child asked for it in one of these talks, and in which words it is told. */
    Wish wish(Conversation newest, List<UUID> all) {
        Map<String, String> told = new HashMap<>();
        talks.told(newest.id()).forEach((name, fact) -> told.put(name, fact.value()));
        boolean asked = all.stream().anyMatch(id -> tasks.everOf(id, Tasks.Kind.ERASE.name()) > 0);
        boolean seen = newest.seen() || told.containsKey("takeoverSuspected")
                || !told.getOrDefault("screenPrivacy", "ALONE").equals("ALONE");
        String against = !asked ? "NOT_ASKED" : conversations.isBlocked(newest.childId()) ? "BLOCKED"
                : seen ? "NOT_SAFE" : null;
        String band = told.getOrDefault("ageBand", "T").equals("C") ? "C" : "T";
        return new Wish(newest.childId(), against, texts.getOrDefault(
                told.getOrDefault("language", "th") + band, texts.get("th" + band)));
    }

    /** Says it, by day: a phone that lights up at night is seen. */
    Erasure.Told say(Wish wish) {
        if (wish.against() != null) {
            return new Erasure.Told(wish.against(), null);
        }
        if (conversations.lockOpenOf(wish.child()).isPresent()) {
            return new Erasure.Told("TALKING", null);
        }
        Open open = sessions.anew(wish.child());
        ledger.put(UUID.randomUUID(), open, new Speech(Voice.SYSTEM, List.of(wish.text()), List.of(), null, null, false,
                List.of()), Release.of(QuietHours.dayAt(clock.instant())));
        return new Erasure.Told("SAID", open.talk().id());
    }

    private static Map<String, String> read() {
        try (InputStream file = Farewell.class.getResourceAsStream(TEXTS)) {
            Map<String, String> texts = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).filter(row -> row.length == 3)
                    .forEach(row -> texts.put(row[0] + row[1], row[2]));
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
