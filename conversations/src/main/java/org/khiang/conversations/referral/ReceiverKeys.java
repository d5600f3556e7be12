package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.privacy.Keys;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/**
 * The keys that receivers' files are closed with. One person brings a key, another reads its fingerprint with the
 * receiver over the telephone: who puts in a key of their own alone reads nothing.
 */
@Singleton
class ReceiverKeys {
    private static final int LONGEST = 20_000;

    private final ReceiverKeyRows rows;
    private final Keys keys;
    private final ServiceNames names;
    private final Clock clock;

    ReceiverKeys(ReceiverKeyRows rows, Keys keys, ServiceNames names, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.names = names;
        this.clock = clock;
    }

    /** @throws ReferralRefusal BAD_KEY */
    void bring(UUID who, UUID receiver, @Nullable String armoured) {
        if (armoured == null || armoured.length() > LONGEST) {
            throw new ReferralRefusal(Code.BAD_KEY);
        }
        String fingerprint = PublicKey.read(armoured, clock.instant()).fingerprint();
        rows.end(receiver, clock.instant());
        rows.save(new ReceiverKeyRow(UUID.randomUUID(), receiver, armoured, fingerprint, who, clock.instant(), null,
                null, null, null));
    }

    /** @throws ReferralRefusal NO_KEY, SAME_PERSON or WRONG_FINGERPRINT */
    void confirm(UUID who, UUID receiver, @Nullable String heard) {
        ReceiverKeyRow row = rows.currentOf(receiver).orElseThrow(() -> new ReferralRefusal(Code.NO_KEY));
        if (row.addedBy().equals(who)) {
            throw new ReferralRefusal(Code.SAME_PERSON);
        }
        String real = PublicKey.read(row.armoured(), clock.instant()).fingerprint();
        if (heard == null || !bare(heard).equals(bare(real))) {
            throw new ReferralRefusal(Code.WRONG_FINGERPRINT);
        }
        rows.confirm(row.id(), who, clock.instant(), keys.seal().close(receiver + " " + real, row.id()));
    }

    /**
     * The confirmed key of a receiver.
     *
     * @throws ReferralRefusal NO_KEY, KEY_CHANGED when it is not the one that was confirmed, or BAD_KEY when it ran out
     */
    PublicKey confirmed(UUID receiver) {
        ReceiverKeyRow row = rows.currentOf(receiver).filter(one -> one.proofSealed() != null)
                .orElseThrow(() -> new ReferralRefusal(Code.NO_KEY));
        PublicKey key = PublicKey.read(row.armoured(), clock.instant());
        if (!proof(row).equals(receiver + " " + key.fingerprint())) {
            throw new ReferralRefusal(Code.KEY_CHANGED);
        }
        return key;
    }

    /** The key a receiver has now, as it is shown; null when it has none. */
    @Nullable Receiver.Key shown(UUID who, UUID receiver) {
        return rows.currentOf(receiver).map(row -> new Receiver.Key(row.id(), row.fingerprint(),
                names.of(row.addedBy()), row.addedAt(), names.of(row.confirmedBy()), row.confirmedAt(),
                row.addedBy().equals(who))).orElse(null);
    }

    private String proof(ReceiverKeyRow row) {
        try {
            return keys.seal().open(row.proofSealed(), row.id());
        } catch (IllegalStateException strange) {
            return "";
        }
    }

    private static String bare(String fingerprint) {
        return fingerprint.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
