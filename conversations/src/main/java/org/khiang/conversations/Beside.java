package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What stands beside a talk and is never the child's to see: who follows it, who was called, and the staff notes they
 * wrote to each other in it (CP-40 to CP-43).
 */
@Serdeable
public record Beside(List<Whisper> whispers, List<Present> present, @Nullable Call help, @Nullable Call consult) {

    /** One whisper, kept with the talk as a note of staff; {@code by} is null where nobody may know whose it was. */
    @Serdeable
    public record Whisper(UUID id, Instant at, @Nullable String by, String text) {
        @Override
        public String toString() {
            return "whisper " + id;
        }
    }

    /** Somebody who follows the talk now; {@code kind} is LISTEN, HELP, CONSULT or PAIR. */
    @Serdeable
    public record Present(String name, String kind, Instant since) {
    }

    /** A call that is open; {@code to} is who is asked, or who comes. */
    @Serdeable
    public record Call(Instant askedAt, int targetSeconds, @Nullable String to, @Nullable Instant acceptedAt,
                       @Nullable Instant answeredAt) {
    }

    /** Nobody is beside a talk. */
    public static final Beside NOBODY = new Beside(List.of(), List.of(), null, null);

    /** The same for who must not know whose talk it was (CP-112). */
    Beside nameless() {
        return new Beside(whispers.stream().map(one -> new Whisper(one.id(), one.at(), null, one.text())).toList(),
                List.of(), null, null);
    }

    @Override
    public String toString() {
        return whispers.size() + " whispers";
    }
}
