package org.khiang.conversations.referral;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/** A receiver's OpenPGP key: what it is recognised by, and the closing of a file that only it opens. */
final class PublicKey {
    private static final Pattern SECRET = Pattern.compile("BEGIN PGP (PRIVATE|SECRET) KEY");
    private final PGPPublicKey master;
    private final PGPPublicKey closing;

    private PublicKey(PGPPublicKey master, PGPPublicKey closing) {
        this.master = master;
        this.closing = closing;
    }

    /** @throws ReferralRefusal BAD_KEY for what is no public key, cannot encrypt, is revoked or has run out */
    static PublicKey read(String armoured, Instant now) {
        if (SECRET.matcher(armoured).find()) {
            throw new ReferralRefusal(Code.BAD_KEY);
        }
        try (var in = PGPUtil.getDecoderStream(
                new ByteArrayInputStream(armoured.getBytes(StandardCharsets.US_ASCII)))) {
            PGPPublicKeyRing ring = new PGPPublicKeyRing(in, new BcKeyFingerprintCalculator());
            PGPPublicKey found = null;
            for (Iterator<PGPPublicKey> keys = ring.getPublicKeys(); keys.hasNext(); ) {
                PGPPublicKey key = keys.next();
                found = key.isEncryptionKey() && !key.hasRevocation() && lives(key, now) ? key : found;
            }
            if (found == null || ring.getPublicKey().hasRevocation() || !lives(ring.getPublicKey(), now)) {
                throw new ReferralRefusal(Code.BAD_KEY);
            }
            return new PublicKey(ring.getPublicKey(), found);
        } catch (IOException | RuntimeException unreadable) {
            throw new ReferralRefusal(Code.BAD_KEY);
        }
    }

    private static boolean lives(PGPPublicKey key, Instant now) {
        Instant made = key.getCreationTime().toInstant();
        return key.getValidSeconds() == 0 || made.plusSeconds(key.getValidSeconds()).isAfter(now);
    }

    /** As people read it to each other: groups of four. */
    String fingerprint() {
        return HexFormat.of().formatHex(master.getFingerprint()).toUpperCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The file, armoured: AES-256 with integrity, so that a changed file does not open. */
    byte[] close(byte[] file, String name, Instant at) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PGPEncryptedDataGenerator generator = new PGPEncryptedDataGenerator(
                    new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256).setWithIntegrityPacket(true)
                            .setSecureRandom(new SecureRandom()));
            generator.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(closing));
            try (ArmoredOutputStream armour = ArmoredOutputStream.builder().clearHeaders().build(out);
                    OutputStream sealed = generator.open(armour, new byte[4096]);
                    OutputStream literal = new PGPLiteralDataGenerator().open(sealed, PGPLiteralData.BINARY, name,
                            file.length, Date.from(at))) {
                literal.write(file);
            }
            return out.toByteArray();
        } catch (IOException | PGPException failed) {
            throw new IllegalStateException("a file for a receiver could not be closed");
        }
    }
}
