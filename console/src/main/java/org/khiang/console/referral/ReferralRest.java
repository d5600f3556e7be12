package org.khiang.console.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.conversations.referral.Move;
import org.khiang.conversations.referral.Referral;
import org.khiang.conversations.referral.Referrals;
import org.khiang.conversations.referral.Sheet;

/** Children passed on: proposed by the counsellor, approved by a supervisor, sent and tracked by officers. */
@Controller("/api/referrals")
@Secured({"REFERRAL_OFFICER", "SUPERVISOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ReferralRest {
    private final Referrals referrals;
    private final Clock clock;

    ReferralRest(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    /** All referrals, by the server's clock; no words of a child. */
    @Serdeable
    record Sight(Instant now, List<Referral> referrals) {
    }

    /** Who shall help; {@code address} when it is not the child but an address it reported. */
    @Serdeable
    record Wanted(@Nullable UUID receiver, @Nullable Boolean address) {
    }

    /** The version that was read. */
    @Serdeable
    record Version(@Nullable Integer version) {
        int number() {
            return version == null ? 0 : version;
        }
    }

    @Get
    Sight see(Authentication who) {
        return new Sight(clock.instant(), referrals.all(Sitters.idOf(who)));
    }

    @Get("/of/{conversation}")
    @Secured("COUNSELLOR")
    Sight of(UUID conversation, Authentication who) {
        return new Sight(clock.instant(), referrals.of(Sitters.idOf(who), conversation));
    }

    @Post("/of/{conversation}")
    @Secured("COUNSELLOR")
    Sheet propose(UUID conversation, @Body Wanted wanted, Authentication who) {
        return referrals.propose(Sitters.idOf(who), conversation, wanted.receiver(),
                Boolean.TRUE.equals(wanted.address()));
    }

    @Post("/{referral}/again")
    Sheet again(UUID referral, @Body Wanted wanted, Authentication who) {
        return referrals.again(Sitters.idOf(who), referral, wanted.receiver());
    }

    @Post("/{referral}/approve")
    @Secured("SUPERVISOR")
    Sheet approve(UUID referral, @Body Version read, Authentication who) {
        return referrals.approve(Sitters.idOf(who), referral, read.number());
    }

    @Post("/{referral}/move")
    Sheet move(UUID referral, @Body Move move, Authentication who) {
        return referrals.move(Sitters.idOf(who), referral, move);
    }
}
