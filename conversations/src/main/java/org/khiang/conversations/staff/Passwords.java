package org.khiang.conversations.staff;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/** Makes passwords nobody can guess, and keeps them only as bcrypt hashes. */
@Singleton
class Passwords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";    // none that look alike when read aloud
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final int cost;
    private final String nobody;

    Passwords(@Value("${khiang.staff.bcrypt-cost:12}") int cost) {
        this.cost = cost;
        this.nobody = hash(fresh());
    }

    /** Four groups of four, about 79 bits of chance. */
    String fresh() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "");
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return OpenBSDBCrypt.generate("2b", password.getBytes(StandardCharsets.UTF_8), salt, cost);
    }

    /** Takes as long when there is no such account, so that time does not tell who works here. */
    boolean fits(String password, @Nullable String hash) {
        byte[] given = password.getBytes(StandardCharsets.UTF_8);
        boolean same = OpenBSDBCrypt.checkPassword(hash == null ? nobody : hash, given);
        return same && hash != null;
    }
}
