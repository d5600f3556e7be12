package org.khiang.conversations.privacy;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Knows which LINE user a pseudonym is; everything else in the program knows only the pseudonym. */
@Singleton
public class Vault {
    private final Keys keys;
    private final LineIdentities identities;
    private final Seal seal;

    Vault(Keys keys, LineIdentities identities) {
        this.keys = keys;
        this.identities = identities;
        this.seal = new Seal(keys.master());
    }

    /** The pseudonym of this LINE user, made when new; its row stays locked until the transaction ends. */
    public UUID childOf(String lineId) {
        byte[] hash = fingerprint(lineId);
        UUID fresh = UUID.randomUUID();
        identities.addIfNew(hash, fresh, seal.close(lineId, fresh));
        return identities.lock(hash).orElseThrow().childId();
    }

    /** The LINE id to write to; never kept, logged or shown by the caller. */
    public String lineIdOf(UUID child) {
        LineIdentity identity = identities.findByChildId(child).orElseThrow();
        return seal.open(identity.lineIdSealed(), child);
    }

    /** From now on nobody knows whose pseudonym this was; the same account is a new child when it comes again. */
    public void forget(UUID child) {
        identities.forget(child);
    }

    /** A keyed fingerprint of an id that LINE gave, for finding it again without storing it. */
    public byte[] fingerprint(String lineId) {
        return keys.fingerprint(lineId.getBytes(StandardCharsets.UTF_8));
    }

    private boolean opens(LineIdentity known) {
        try {
            return Arrays.equals(known.lineIdHash(), fingerprint(seal.open(known.lineIdSealed(), known.childId())));
        } catch (IllegalStateException strange) {
            return false;
        }
    }

    /** Other keys than the database was sealed with would lock every talk in it: looked at on each start. */
    @EventListener
    void refuseStrangeKeys(StartupEvent started) {
        if (identities.any().filter(known -> !opens(known)).isPresent()) {
            throw new IllegalStateException("the database holds talks sealed with other keys; "
                    + "bring back the folder 'keys' of the data directory");
        }
    }
}
