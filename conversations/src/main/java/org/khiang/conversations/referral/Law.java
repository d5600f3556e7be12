package org.khiang.conversations.referral;

import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A section of law that a brief names.
 *
 * @param mark how well it was checked: V seen, P partly, U not, DISPUTED (a lawyer is to confirm)
 */
@Serdeable
public record Law(String code, String use, String mark) {
    private static final List<Law> ALL = read();

    /** Every section that a brief may name. */
    public static List<Law> all() {
        return ALL;
    }

    /** What the receiver is asked to keep to. */
    static List<Law> requested() {
        return ALL.stream().filter(law -> law.use().equals("request")).toList();
    }

    /** Those of these codes, in the order of the list. */
    static List<Law> of(List<String> codes) {
        return ALL.stream().filter(law -> codes.contains(law.code())).toList();
    }

    static boolean unknown(String code) {
        return ALL.stream().noneMatch(law -> law.use().equals("ground") && law.code().equals(code));
    }

    private static List<Law> read() {
        try (InputStream list = Law.class.getResourceAsStream("/referral/laws.tsv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cell -> new Law(cell[0], cell[1], cell[2])).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
