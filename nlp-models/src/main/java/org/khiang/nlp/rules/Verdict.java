package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.Language;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskLevel;

/** The findings of one message as they add up to an assessment. Belongs to one call. */
final class Verdict {
    private final Sightings text;
    private final Set<Assessment.Flag> flags = EnumSet.noneOf(Assessment.Flag.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Reason> factors = new LinkedHashSet<>();
    private final Set<Reason> scopes = new LinkedHashSet<>();
    private boolean top;

    Verdict(Sightings text) {
        this.text = text;
    }

    /** Takes in a factor if the text or the known facts show it. */
    Optional<List<Span>> see(Factor factor, Map<String, String> known) {
        Optional<List<Span>> seen = factor.in(text, known);
        seen.ifPresent(places -> {
            flags.addAll(factor.flags());
            top |= factor.top();
            factors.addAll(reasons(factor.id(), places));
        });
        return seen;
    }

    void add(Finding finding) {
        findings.add(finding);
        flags.addAll(finding.rule().flags());
        top |= finding.rule().top();
    }

    /** Takes in why something stands lower than its rule says. */
    void heldDown(Reason why) {
        scopes.add(why);
    }

    void mark(Assessment.Flag flag) {
        flags.add(flag);
    }

    /** @param written the message to assess, in whatever language it is */
    Assessment assessment(String written) {
        Language language = Tongues.of(written);
        RiskLevel level = findings.stream().map(Finding::level).reduce(RiskLevel.NONE, RiskLevel::max);
        Set<Reason> reasons = new LinkedHashSet<>();
        findings.stream().sorted((a, b) -> b.level().compareTo(a.level()))
                .forEach(f -> reasons.addAll(reasons(f.rule().id(), f.places())));
        reasons.addAll(factors);
        reasons.addAll(scopes);
        boolean unread = language.isForeign() && reasons.stream().noneMatch(r -> r.rule().equals("N1"));
        if (unread) {
            flags.add(Assessment.Flag.OTHER_LANGUAGE);
            reasons.add(Reason.of(language));
            level = level.max(Tongues.leastLevel(written, language));
        }
        return new Assessment(level, category(), top && level.atLeast(RiskLevel.HIGH), flags, List.copyOf(reasons),
                Double.NaN, "");
    }

    /** The level reached, and of its reasons the factors alone. */
    Assessment byFactors() {
        RiskLevel level = findings.stream().map(Finding::level).reduce(RiskLevel.NONE, RiskLevel::max);
        return new Assessment(level, category(), top, flags, List.copyOf(factors), Double.NaN, "");
    }

    private List<Reason> reasons(String id, List<Span> places) {
        return places.isEmpty() ? List.of(Reason.without(id)) : places.stream().map(p -> text.reason(id, p)).toList();
    }

    /** The category of the most urgent rule as written, before factors; the order of the categories breaks ties. */
    private Category category() {
        return findings.stream().filter(f -> f.level() != RiskLevel.NONE)
                .min((a, b) -> weight(b) != weight(a) ? weight(b) - weight(a) : a.category().compareTo(b.category()))
                .map(Finding::category).orElse(Category.NONE);
    }

    private static int weight(Finding finding) {
        RiskLevel written = finding.rule().level();
        return (written.compareTo(finding.level()) < 0 ? written : finding.level()).ordinal();
    }
}
