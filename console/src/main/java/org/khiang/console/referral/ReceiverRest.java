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
import java.util.List;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.conversations.referral.Receiver;
import org.khiang.conversations.referral.Receivers;

/** The directory of those who can help; read by whoever passes children on, kept by officers and supervisors. */
@Controller("/api/receivers")
@Secured({"REFERRAL_OFFICER", "SUPERVISOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ReceiverRest {
    private final Receivers receivers;

    ReceiverRest(Receivers receivers) {
        this.receivers = receivers;
    }

    /** A public key as its owner gives it out, or the fingerprint that was read out. */
    @Serdeable
    record Key(@Nullable String armoured, @Nullable String fingerprint) {
    }

    @Get
    @Secured({"COUNSELLOR", "REFERRAL_OFFICER", "SUPERVISOR"})
    List<Receiver> all(Authentication who) {
        return receivers.all(Sitters.idOf(who));
    }

    @Post
    List<Receiver> add(@Body Receivers.Entry entry, Authentication who) {
        receivers.add(Sitters.idOf(who), entry);
        return receivers.all(Sitters.idOf(who));
    }

    @Post("/{receiver}")
    List<Receiver> change(UUID receiver, @Body Receivers.Entry entry, Authentication who) {
        receivers.change(Sitters.idOf(who), receiver, entry);
        return receivers.all(Sitters.idOf(who));
    }

    @Post("/{receiver}/called")
    List<Receiver> called(UUID receiver, Authentication who) {
        receivers.called(Sitters.idOf(who), receiver);
        return receivers.all(Sitters.idOf(who));
    }

    @Post("/{receiver}/key")
    List<Receiver> bringKey(UUID receiver, @Body Key key, Authentication who) {
        receivers.bringKey(Sitters.idOf(who), receiver, key.armoured());
        return receivers.all(Sitters.idOf(who));
    }

    @Post("/{receiver}/key/confirm")
    List<Receiver> confirmKey(UUID receiver, @Body Key key, Authentication who) {
        receivers.confirmKey(Sitters.idOf(who), receiver, key.fingerprint());
        return receivers.all(Sitters.idOf(who));
    }
}
