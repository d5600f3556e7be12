package org.khiang.conversations.staff;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in: an opaque token in the browser, only its hash in the database, and every use asks the database. */
@Singleton
public class SignInSessions {
    /** Longer than a shift, shorter than a day: a browser left open over night is signed out. */
    public static final Duration LIFE = Duration.ofHours(12);

    /** Long enough to set up a phone, short enough for a screen that was left. */
    public static final Duration DOOR = Duration.ofMinutes(10);

    private final OpenSessions sessions;
    private final SessionPulses pulses;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInSessions(OpenSessions sessions, SessionPulses pulses, Clock clock) {
        this.sessions = sessions;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** A new token of 256 bits for a member who has just proved who they are; good for {@link #LIFE}. */
    public String begin(UUID staff) {
        return begin(staff, LIFE, true);
    }

    /** A token that is good for {@link #DOOR} and for nothing but giving the second proof. */
    public String beginAtDoor(UUID staff) {
        return begin(staff, DOOR, false);
    }

    private String begin(UUID staff, Duration life, boolean passed) {
        byte[] token = new byte[32];
        random.nextBytes(token);
        String written = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        sessions.deleteByExpiresAtBefore(clock.instant());
        sessions.save(new OpenSession(Sha256.of(written), staff, clock.instant().plus(life), passed));
        pulses.save(new SessionPulse(Sha256.of(written), clock.instant(), null));
        return written;
    }

    /** The member as they are now; empty once ended, expired or closed, from that commit on. */
    public Optional<Member> of(String token) {
        return sessions.whose(Sha256.of(token), clock.instant(), true).map(Account::member);
    }

    /** Who gave the password and not yet the code; empty for everyone else. */
    public Optional<Member> atDoor(String token) {
        return sessions.whose(Sha256.of(token), clock.instant(), false).map(Account::member);
    }

    /** Ends one session; an unknown token changes nothing. */
    public void end(String token) {
        sessions.deleteByTokenHash(Sha256.of(token));
    }

    /** Ends every session of a member, for a lost or stolen device (PL-37). */
    public void endAll(UUID staff) {
        sessions.deleteByStaffId(staff);
    }
}
