package org.khiang.conversations.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** The keys that live outside the database, in files only the program's own user can read. */
@Singleton
public class Keys {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Aead master;
    private final PrfSet lookup;

    /** @throws IllegalStateException when a key file can be read by others, or is not a key */
    Keys(@Value("${khiang.data-dir}") String dataDir) {
        Path dir = Path.of(dataDir, "keys");
        try {
            AeadConfig.register();
            PrfConfig.register();
            Files.createDirectories(dir, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
            master = load(dir.resolve("master.json"), PredefinedAeadParameters.AES256_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            lookup = load(dir.resolve("lookup.json"), PredefinedPrfParameters.HMAC_SHA256_PRF)
                    .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a key file in " + dir + " cannot be used: "
                    + failed.getClass().getSimpleName());
        } catch (IOException failed) {
            throw new UncheckedIOException("the keys in " + dir + " cannot be read or made", failed);
        }
    }

    Aead master() {
        return master;
    }

    /** A seal for what belongs to no talk, such as a secret of staff. */
    public Seal seal() {
        return new Seal(master);
    }

    /** A keyed fingerprint, 32 bytes: equal for equal input, and useless without the key. */
    byte[] fingerprint(byte[] of) {
        try {
            return lookup.computePrimary(of, 32);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("fingerprint failed");
        }
    }

    private static KeysetHandle load(Path file, Parameters parameters) throws GeneralSecurityException, IOException {
        if (Files.notExists(file)) {
            make(file, parameters);
        }
        // A key that others can read protects nobody: better not to start than to seal with it.
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException("key file " + file + " can be read by others; run: chmod 600 " + file);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static void make(Path file, Parameters parameters) throws GeneralSecurityException, IOException {
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(half, TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get()));
        Files.move(half, file);     // whole or not at all: a torn key file would lock every talk
    }
}
