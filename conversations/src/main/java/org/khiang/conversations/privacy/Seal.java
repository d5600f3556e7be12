package org.khiang.conversations.privacy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Closes and opens words with one key (AES-256-GCM); each sealed text opens only for the row it was written for. */
public final class Seal {
    private final Aead key;

    Seal(Aead key) {
        this.key = key;
    }

    /** Null stays null. */
    public byte[] close(String text, UUID row) {
        try {
            return text == null ? null : key.encrypt(text.getBytes(StandardCharsets.UTF_8), bytes(row));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("sealing failed for " + row);
        }
    }

    /**
     * Null stays null.
     *
     * @throws IllegalStateException when the text was changed, or belongs to another row or key
     */
    public String open(byte[] sealed, UUID row) {
        try {
            return sealed == null ? null : new String(key.decrypt(sealed, bytes(row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the seal of " + row + " does not open");
        }
    }

    static byte[] bytes(UUID row) {
        return row.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
