package org.khiang.conversations.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.khiang.conversations.privacy.Keys;
import org.khiang.conversations.privacy.Seal;

/** The second proof at the door (CP-01): codes of an authenticator app (RFC 6238), and paper for a lost phone. */
@Singleton
@Transactional
public class SecondFactor {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final String CODE = "[0-9]{6}";

    private final SecondFactors rows;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Seal seal;
    private final Clock clock;
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    SecondFactor(SecondFactors rows, Accounts accounts, Passwords passwords, Keys keys, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.passwords = passwords;
        this.seal = keys.seal();
        this.clock = clock;
    }

    /** False for demo people alone. */
    public boolean needed(UUID staff) {
        return accounts.findById(staff).filter(Account::demo).isEmpty();
    }

    /** True once a first code was right. */
    public boolean has(UUID staff) {
        return rows.findByStaffId(staff).filter(SecondFactorRow::confirmed).isPresent();
    }

    /**
     * A new secret for somebody who has none that works yet.
     *
     * @throws IllegalStateException for somebody who has one: only an administrator takes that away
     */
    public AppSecret begin(UUID staff) {
        if (has(staff)) {
            throw new IllegalStateException("has a second factor");
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        rows.deleteByStaffId(staff);
        rows.save(new SecondFactorRow(staff, seal.close(Base64.getEncoder().encodeToString(secret), staff), false, 0));
        return new AppSecret(secret, accounts.findById(staff).orElseThrow().login());
    }

    /** Whether this is a code of the app, half a minute early or late at most, or one from paper; each works once. */
    public boolean fits(UUID staff, String typed) {
        String code = typed.replaceAll("\\s", "");
        return code.matches(CODE) ? fitsApp(staff, code) : has(staff) && rows.useCode(Sha256.of(code), staff) == 1;
    }

    /** Ten new codes for paper; the ones before are worth nothing from then on. */
    public List<String> recoveryCodes(UUID staff) {
        rows.forgetCodes(staff);
        List<String> fresh = Stream.generate(passwords::fresh).limit(RECOVERY_CODES).toList();
        fresh.forEach(code -> rows.keepCode(Sha256.of(code), staff));
        return fresh;
    }

    /** The phone and the paper are lost: at the next sign-in a new app is shown the secret. */
    public void forget(UUID staff) {
        rows.deleteByStaffId(staff);
        rows.forgetCodes(staff);
    }

    private boolean fitsApp(UUID staff, String code) {
        Optional<SecondFactorRow> row = rows.findByStaffId(staff);
        long now = clock.instant().toEpochMilli() / codes.getTimeStep().toMillis();
        return row.isPresent() && LongStream.rangeClosed(now - 1, now + 1)
                .anyMatch(step -> same(code, codeAt(row.get(), step)) && rows.use(staff, step) == 1);
    }

    private String codeAt(SecondFactorRow row, long step) {
        byte[] secret = Base64.getDecoder().decode(seal.open(row.secretSealed(), row.staffId()));
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, codes.getAlgorithm()),
                    Instant.ofEpochMilli(step * codes.getTimeStep().toMillis()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("twenty bytes are a key");
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }
}
