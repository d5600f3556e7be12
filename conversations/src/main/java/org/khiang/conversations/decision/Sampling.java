package org.khiang.conversations.decision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Chance that can be asked again: what is chosen hangs on the id alone, nobody picks, a rerun picks the same. */
final class Sampling {
    /** One in twenty is 5 % (CP-110). */
    private static final int ONE_IN = 20;
    static final int PER_MONTH = 2;

    private Sampling() {
    }

    static boolean chosen(UUID id) {
        return Long.remainderUnsigned(hash(id), ONE_IN) == 0;
    }

    /** Two of these, or as many as there are. */
    static List<UUID> two(List<UUID> ids) {
        return ids.stream().sorted(Comparator.comparing(Sampling::hash)).limit(PER_MONTH).toList();
    }

    private static long hash(UUID id) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest(id.toString().getBytes(StandardCharsets.US_ASCII))).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
