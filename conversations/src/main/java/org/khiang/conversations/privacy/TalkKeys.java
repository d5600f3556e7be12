package org.khiang.conversations.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** One data key per conversation, wrapped by the master key; without its wrapped key a talk is forgotten. */
@Singleton
public class TalkKeys {
    private final Keys keys;

    TalkKeys(Keys keys) {
        this.keys = keys;
    }

    /** A new wrapped key for this conversation; it opens for no other. */
    public byte[] make(UUID conversation) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, keys.master(), Seal.bytes(conversation));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("no key could be made for conversation " + conversation);
        }
    }

    /** @throws IllegalStateException when the key is gone (erased) or not of this conversation */
    public Seal of(UUID conversation, byte[] wrapped) {
        try {
            return new Seal(TinkProtoKeysetFormat
                    .parseEncryptedKeyset(wrapped, keys.master(), Seal.bytes(conversation))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException | RuntimeException failed) {
            throw new IllegalStateException("no key for conversation " + conversation);
        }
    }
}
