package org.khiang.nlp.commandline;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Language;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;

/** Why one message stands at its level, for whoever mends rules: each rule with the writer's own letters beside it. */
final class Explanation {
    private final RiskAssessor assessor;
    private final RiskAssessor rules;

    Explanation(RiskAssessor assessor, RiskAssessor rules) {
        this.assessor = assessor;
        this.rules = rules;
    }

    /** Writes level, category, what raised it, and each reason; the words of the text only where a rule saw them. */
    void write(String text, Writer out) throws IOException {
        Assessment found = assessor.assess(Talk.of(text));
        RiskLevel byRules = rules.assess(Talk.of(text)).level();
        line(out, "level", found.level() + (found.top() ? " (top)" : ""));
        line(out, "category", found.category().name());
        line(out, "raised by", found.level() == RiskLevel.NONE ? "nothing"
                : byRules == found.level() ? "rules" : "model, rules alone: " + byRules);
        if (!Double.isNaN(found.probability())) {
            line(out, "model", String.format(Locale.ROOT, "%.3f, version %s", found.probability(), found.model()));
        }
        line(out, "flags", String.join(" ", found.flags().stream().map(Enum::name).sorted().toList()));
        line(out, "language", found.language().map(Language::code).orElse("-"));
        for (Reason reason : found.reasons()) {
            line(out, reason.rule(), place(reason, text));
        }
    }

    private static String place(Reason reason, String text) {
        return reason.start() < 0 ? "-"
                : reason.start() + "-" + reason.end() + "  " + text.substring(reason.start(), reason.end());
    }

    private static void line(Writer out, String name, String value) throws IOException {
        out.write(String.format("%-12s%s%n", name, value));
    }
}
