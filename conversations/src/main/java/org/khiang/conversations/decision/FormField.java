package org.khiang.conversations.decision;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.nlp.Category;

/**
 * One thing that must be recorded with a decision.
 *
 * @param of       the answers of a CHOICE
 * @param when     only if each of these fields has one of these answers
 * @param refused  answers that forbid the decision
 * @param after    filled in once it was carried out
 * @param optional may stay empty
 */
@Serdeable
public record FormField(String name, Kind kind, List<String> of, Map<String, List<String>> when, List<String> refused,
                        boolean after, boolean optional) {
    private static final int LONGEST = 2000;

    /** How it is answered. */
    public enum Kind { TEXT, REASON, CHOICE, TIME, LINE, CATEGORY, STAFF }

    boolean asked(Map<String, String> answers) {
        return when.entrySet().stream()
                .allMatch(one -> one.getValue().contains(answers.getOrDefault(one.getKey(), "")));
    }

    /** @throws DecisionRefusal when the answer is missing or none */
    void check(String answer, Reasons reasons) {
        if (answer == null || answer.isBlank()) {
            refuseIf(!optional, Code.FIELD_MISSING);
            return;
        }
        refuseIf(answer.length() > LONGEST, Code.TOO_LONG);
        refuseIf(!readable(answer), Code.BAD_FIELD);
        refuseIf(refused.contains(answer), Code.FORBIDDEN_ANSWER);
        refuseIf(kind == Kind.REASON && !reasons.says(answer), Code.EMPTY_REASON);
    }

    private void refuseIf(boolean wrong, Code code) {
        if (wrong) {
            throw DecisionRefusal.field(code, name);
        }
    }

    private boolean readable(String answer) {
        try {
            return switch (kind) {
                case TEXT, REASON -> true;
                case CHOICE -> of.contains(answer);
                case CATEGORY -> Arrays.stream(Category.values()).anyMatch(one -> one.name().equals(answer));
                case TIME -> Instant.parse(answer) != null;
                case LINE, STAFF -> UUID.fromString(answer) != null;
            };
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
