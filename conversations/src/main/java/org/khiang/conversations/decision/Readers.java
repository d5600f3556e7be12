package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.Talks;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** For whom a sealed talk is opened and how long: the one named in the form, never the one who signs. */
@Singleton
class Readers {
    /** When the form names no hours. */
    static final Duration LONGEST = Duration.ofHours(24);
    static final Set<Role> MAY = Set.of(Role.COUNSELLOR, Role.SUPERVISOR, Role.DPO);
    private static final String READER = "reader";

    private final DecisionRows rows;
    private final Talks talks;
    private final Staff staff;

    Readers(DecisionRows rows, Talks talks, Staff staff) {
        this.rows = rows;
        this.talks = talks;
        this.staff = staff;
    }

    UUID of(DecisionRow row, Map<String, String> form) {
        return form.containsKey(READER) ? UUID.fromString(form.get(READER)) : row.proposedBy();
    }

    /** The moment from which it is closed again; null while it is not signed. */
    @Nullable Instant until(DecisionRow row, Map<String, String> form) {
        Duration open = form.containsKey("openHours") ? Duration.ofHours(Long.parseLong(form.get("openHours")))
                : LONGEST;
        return row.decidedAt() == null ? null : row.decidedAt().plus(open);
    }

    /** @throws DecisionRefusal BAD_FIELD when nobody with such an account may read, or who has to do with the child */
    void check(DecisionRow row, Map<String, String> form) {
        UUID reader = of(row, form);
        UUID child = talks.find(row.conversationId()).orElseThrow().child();
        boolean may = staff.find(reader).filter(Member::active).filter(one -> MAY.contains(one.role())).isPresent();
        if (!may || rows.involved(reader, child) > 0) {
            throw DecisionRefusal.field(Code.BAD_FIELD, READER);
        }
    }

    /** @throws DecisionRefusal READER_SIGNS, or what {@link #check} says */
    void sign(DecisionRow row, Map<String, String> form, UUID signer) {
        check(row, form);
        if (of(row, form).equals(signer)) {
            throw new DecisionRefusal(Code.READER_SIGNS);
        }
    }
}
