package org.khiang.console;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app on somebody's phone, as the answer of the door told it its secret. */
final class App {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
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
        BigInteger number = found.group(1).chars().mapToObj(letter -> BigInteger.valueOf(LETTERS.indexOf(letter)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).add(digit));
        byte[] bytes = number.toByteArray();
        byte[] twenty = new byte[20];
        int length = Math.min(20, bytes.length);
        System.arraycopy(bytes, bytes.length - length, twenty, 20 - length, length);
        return new App(twenty);
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
            return codes.generateOneTimePasswordString(new SecretKeySpec(Arrays.copyOf(secret, 20),
                    codes.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
