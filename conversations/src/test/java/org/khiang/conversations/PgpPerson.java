package org.khiang.conversations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;

/** A receiver with a key of its own, made in the test. */
final class PgpPerson {
    private final PGPKeyPair pair;
    private final String armoured;

    PgpPerson() {
        try {
            RSAKeyPairGenerator keys = new RSAKeyPairGenerator();
            keys.init(new RSAKeyGenerationParameters(BigInteger.valueOf(65537), new SecureRandom(), 2048, 80));
            pair = new BcPGPKeyPair(PublicKeyPacket.VERSION_4, PGPPublicKey.RSA_GENERAL, keys.generateKeyPair(),
                    new Date(0));
            armoured = armour(new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, pair, "receiver of a test",
                    new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null, null,
                    new BcPGPContentSignerBuilder(PGPPublicKey.RSA_GENERAL, HashAlgorithmTags.SHA256), null)
                    .generatePublicKeyRing().getEncoded());
        } catch (IOException | PGPException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The public half as it is handed over. */
    String armoured() {
        return armoured;
    }

    /** What the file says; a file that was changed does not open. */
    String opens(byte[] file) throws IOException, PGPException {
        PGPEncryptedDataList list = (PGPEncryptedDataList) new JcaPGPObjectFactory(
                PGPUtil.getDecoderStream(new ByteArrayInputStream(file))).nextObject();
        PGPPublicKeyEncryptedData sealed = (PGPPublicKeyEncryptedData) list.get(0);
        BcPublicKeyDataDecryptorFactory own = new BcPublicKeyDataDecryptorFactory(pair.getPrivateKey());
        if (sealed.getSymmetricAlgorithm(own) != SymmetricKeyAlgorithmTags.AES_256) {
            throw new PGPException("not AES-256");
        }
        PGPLiteralData text = (PGPLiteralData) new JcaPGPObjectFactory(sealed.getDataStream(own)).nextObject();
        String read = new String(text.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!sealed.isIntegrityProtected() || !sealed.verify()) {
            throw new PGPException("changed on the way");
        }
        return read;
    }

    static String armour(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArmoredOutputStream armour = ArmoredOutputStream.builder().clearHeaders().build(out)) {
            armour.write(bytes);
        }
        return out.toString(StandardCharsets.US_ASCII);
    }
}
