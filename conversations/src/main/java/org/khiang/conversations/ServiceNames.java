package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Staff;

/** The names under which counsellors are known to children and to each other. */
@Singleton
public class ServiceNames {
    private final Staff staff;
    private final Phrasebook phrases;

    ServiceNames(Staff staff, Phrasebook phrases) {
        this.staff = staff;
        this.phrases = phrases;
    }

    /** The service name as a child reads it; null for nobody. */
    public @Nullable String of(@Nullable UUID member) {
        return member == null ? null : staff.find(member).map(Member::name).map(phrases::serviceName).orElse(null);
    }

    /** The bare name that goes into the lines of the script. */
    String nick(UUID member) {
        return staff.find(member).map(Member::name).orElseThrow();
    }
}
