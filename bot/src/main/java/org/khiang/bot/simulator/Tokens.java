package org.khiang.bot.simulator;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reply tokens as LINE gives them out: good once, and for a minute. */
@Singleton
class Tokens {
    private static final Duration LIFE = Duration.ofMinutes(1);

    private record Issued(Phone phone, Instant at) {
    }

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    Tokens(Clock clock) {
        this.clock = clock;
    }

    String issue(Phone phone) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        forgetOld();
        issued.put(token, new Issued(phone, clock.instant()));
        return token;
    }

    /** Uses the token up; empty when it is unknown, used or too old. */
    Optional<Phone> use(String token) {
        forgetOld();
        return Optional.ofNullable(issued.remove(token)).map(Issued::phone);
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(LIFE);
        issued.values().removeIf(one -> one.at().isBefore(oldest));
    }
}
