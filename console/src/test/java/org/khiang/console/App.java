package org.khiang.console;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app on somebody's phone, as the answer of the door told it its secret. */
final class App {
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([A-Z2-7]{32})\"");
    private static final Pattern PAPER = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");

    private final byte[] secret;

    private App(byte[] secret) {
        this.secret = secret;
    }

    static App told(String answer) {
        Matcher found = SECRET.matcher(answer);
        if (!found.find()) {
            throw new AssertionError("no app was told a secret");
        }
        return new App(new Base32().decode(found.group(1)));
    }

    static List<String> recovery(String answer) {
        return PAPER.matcher(answer).results().map(result -> result.group()).toList();
    }

    String code() {
        return codeAt(Instant.now());
    }

    String codeAt(Instant at) {
        try {
            TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, codes.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
