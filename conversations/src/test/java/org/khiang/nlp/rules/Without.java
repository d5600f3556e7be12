package org.khiang.nlp.rules;

import org.khiang.nlp.RiskAssessor;

/** The rules of triage with some of them taken away, to show who would go unheard. */
public final class Without {
    private Without() {
    }

    /** All rules and factors but those of this id; an AssertionError when none has it. */
    public static RiskAssessor rule(String id) {
        RuleBook book = RuleBook.read();
        boolean gone = book.rules().removeIf(rule -> rule.id().equals(id))
                | book.factors().removeIf(factor -> factor.id().equals(id));
        if (!gone) {
            throw new AssertionError("no rule has the id " + id);
        }
        return new RuleAssessor(book);
    }
}
