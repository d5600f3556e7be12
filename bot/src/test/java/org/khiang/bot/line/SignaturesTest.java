package org.khiang.bot.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    /** The example of LINE's documentation. */
    private static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";
    private static final byte[] BODY = "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}"
            .getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";

    @Test
    void linesOwnExampleIsOfLine() {
        assertTrue(signatures(SECRET).isOfLine(SIGNATURE, BODY));
    }

    @Test
    void whileASecretIsRotatedBothCount() {
        assertTrue(signatures("old-one", SECRET).isOfLine(SIGNATURE, BODY));
        assertTrue(signatures(SECRET, " new-one").isOfLine(SIGNATURE, BODY));
    }

    @Test
    void oneChangedByteIsNotOfLine() {
        byte[] changed = BODY.clone();
        changed[changed.length - 1] = ' ';
        assertFalse(signatures(SECRET).isOfLine(SIGNATURE, changed));
    }

    @Test
    void noForeignMissingOrBrokenSignatureIsOfLine() {
        assertFalse(signatures("another").isOfLine(SIGNATURE, BODY));
        assertFalse(signatures(SECRET).isOfLine(null, BODY));
        assertFalse(signatures(SECRET).isOfLine("", BODY));
        assertFalse(signatures(SECRET).isOfLine("this is *not* base64", BODY));
        assertFalse(signatures(SECRET).isOfLine(SIGNATURE.substring(0, 20), BODY));
    }

    private static Signatures signatures(String... secrets) {
        return new Signatures(new LineAccount(List.of(secrets), "t", URI.create("http://127.0.0.1")));
    }
}
