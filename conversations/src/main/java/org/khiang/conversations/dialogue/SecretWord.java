package org.khiang.conversations.dialogue;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The word a child chose, kept only as a salted hash: whoever reads the record cannot pass as the child. */
final class SecretWord {
    private static final int ROUNDS = 10_000;
    private static final int BITS = 256;
    private static final int LONGEST = 40;

    private SecretWord() {
    }

    /** Whether the text can serve: something readable and short, and no word that already acts. */
    static boolean fits(Script script, String text) {
        Words words = script.words();
        String word = words.spelling.plain(text);
        return word.length() >= 2 && word.length() <= LONGEST && words.command(text).isEmpty();
    }

    /** Salt and hash as one text. */
    static String seal(Script script, String text, byte[] salt) {
        Base64.Encoder encoder = Base64.getEncoder();
        return encoder.encodeToString(salt) + "." + encoder.encodeToString(hash(script, text, salt));
    }

    static boolean matches(Script script, String sealed, String text) {
        int dot = sealed.indexOf('.');
        if (dot < 1 || !fits(script, text)) {
            return false;
        }
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] kept = decoder.decode(sealed.substring(dot + 1));
        return MessageDigest.isEqual(kept, hash(script, text, decoder.decode(sealed.substring(0, dot))));
    }

    private static byte[] hash(Script script, String text, byte[] salt) {
        String word = script.words().spelling.plain(text);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(word.toCharArray(), salt, ROUNDS, BITS)).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no PBKDF2 in this Java");
        }
    }
}
