package org.khiang.bot.line;

import com.linecorp.bot.parser.LineSignatureValidator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells LINE's webhooks from anybody else's, by the signature over the raw bytes. */
@Singleton
class Signatures {
    private final List<LineSignatureValidator> validators;

    Signatures(LineAccount account) {
        validators = account.secrets().stream().map(String::strip)
                .map(secret -> new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8))).toList();
    }

    /** True when one of our secrets made this signature over exactly these bytes. */
    boolean isOfLine(@Nullable String signature, byte[] body) {
        return signature != null && validators.stream().anyMatch(validator -> fits(validator, signature, body));
    }

    private static boolean fits(LineSignatureValidator validator, String signature, byte[] body) {
        try {
            return validator.validateSignature(body, signature);
        } catch (RuntimeException notEvenBase64) {
            return false;       // whatever is wrong with it, it is not from LINE
        }
    }
}
