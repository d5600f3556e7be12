package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.staff.Role;

/**
 * One row of the table CP-60.
 *
 * @param actFirst in an EMERGENCY it may be done on a spoken word, the signature follows
 * @param line     what may be said to the child before it is done, null where nothing is
 */
@Serdeable
public record DecisionKind(String code, Set<Role> proposers, Set<Role> approvers, boolean actFirst,
                           @Nullable String line, List<FormField> fields) {

    /**
     * The answers that belong to it, in the order of the form.
     *
     * @param after true when it was carried out and what is known since then is added
     * @throws DecisionRefusal when one is missing or is none
     */
    Map<String, String> checked(Map<String, String> answers, boolean after, Reasons reasons) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (FormField field : fields) {
            String answer = answers.get(field.name());
            if (field.after() && !after || !field.asked(answers)) {
                continue;
            }
            field.check(answer, reasons);
            if (answer != null && !answer.isBlank()) {
                kept.put(field.name(), answer.strip());
            }
        }
        return kept;
    }

    /** True when something is to be filled in once it was carried out. */
    boolean hasAfter(Map<String, String> answers) {
        return fields.stream().anyMatch(field -> field.after() && field.asked(answers));
    }

    void mayPropose(Role role) {
        if (!proposers.contains(role)) {
            throw new DecisionRefusal(Code.WRONG_ROLE);
        }
    }
}
