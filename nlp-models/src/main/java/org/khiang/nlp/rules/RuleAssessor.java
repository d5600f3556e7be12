package org.khiang.nlp.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.Language;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;

/**
 * Triage by rules alone (practice: triage.md sections 1 to 3 and 6): what fires, what scopes hold down, what factors
 * raise. Rules see no one as lying and lower nothing that was reached.
 */
public final class RuleAssessor implements RiskAssessor {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final RuleBook book;

    /** Reads the rule files; a mistake in them throws IllegalArgumentException with file and line. */
    public RuleAssessor() {
        this(RuleBook.read());
    }

    RuleAssessor(RuleBook book) {
        this.book = book;
    }

    @Override
    public Assessment assess(Talk talk) {
        return assess(talk, recent(talk, read(talk.last().written())));
    }

    /** Reads a message, for rules and models together. */
    public Sightings read(String text) {
        return book.see(text, 0);
    }

    /** The last message with the bubbles it belongs to, read as one text; the very same where it stands alone. */
    public Sightings recent(Talk talk, Sightings last) {
        Window window = Window.recent(talk);
        return window.lastStart() == 0 ? last : book.see(window.text(), window.lastStart());
    }

    /** Assesses the talk by its last bubbles as they were read. */
    public Assessment assess(Talk talk, Sightings recent) {
        Verdict verdict = new Verdict(recent);
        List<Finding> found = scoped(recent, findings(talk, recent), verdict);
        book.factors().forEach(factor -> weigh(factor, found, verdict, talk.facts()));
        found.forEach(verdict::add);
        if (isNight(talk.last().at())) {
            verdict.mark(Assessment.Flag.NIGHT);
        }
        return verdict.assessment(talk.last().written());
    }

    /**
     * What the factors of triage.md section 3 make of a level and category that another than the rules found: the same
     * as of a rule of that level and category, or of a request where there is none (section 5 steps 2 and 3). Its
     * reasons are those factors.
     */
    public Assessment lifted(Talk talk, Sightings last, RiskLevel level, Category category) {
        Verdict verdict = new Verdict(last);
        List<Finding> found = scoped(last, like(level, category).or(() -> like(level, Category.SEXUAL_REQUEST))
                .stream().map(rule -> Finding.of(rule, List.of())).toList(), new Verdict(last));
        book.factors().forEach(factor -> weigh(factor, found, verdict, talk.facts()));
        found.forEach(verdict::add);
        return verdict.byFactors();
    }

    /** The rule of a level and category that contains the fewest factors already. */
    private Optional<Rule> like(RiskLevel level, Category category) {
        return book.rules().stream().filter(rule -> rule.level() == level && rule.category() == category)
                .min(Comparator.comparingInt(rule -> rule.holds().size()));
    }

    /** Every id that a reason of the rules can carry, so that the console has words for each. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        book.rules().forEach(rule -> ids.add(rule.id()));
        book.factors().forEach(factor -> ids.add(factor.id()));
        book.scopes().forEach(scope -> ids.add(scope.id()));
        Arrays.stream(Language.values()).filter(Language::isForeign).map(l -> Reason.of(l).rule()).forEach(ids::add);
        return ids;
    }

    /** The names of the phrase groups that a text touches, in a fixed order; a hint for the models. */
    public List<String> groupsIn(Sightings text) {
        List<String> seen = new ArrayList<>();
        for (Phrases group : book.groups()) {
            if (Span.anyMeant(text.of(group))) {
                seen.add(group.name());
            }
        }
        return seen;
    }

    /** Between 22:00 and 06:00 where the children are (C14). */
    private static boolean isNight(Instant at) {
        int hour = at.atZone(THAILAND).getHour();
        return hour >= 22 || hour < 6;
    }

    private List<Finding> findings(Talk talk, Sightings recent) {
        Window all = Window.whole(talk);
        Sightings whole = all.equals(Window.recent(talk)) ? recent : book.see(all.text(), all.lastStart());
        List<Finding> found = new ArrayList<>();
        for (Rule rule : book.rules()) {
            if (talk.reached().atLeast(rule.reached())) {
                rule.in(rule.wholeTalk() ? whole : recent).map(f -> rule.wholeTalk() ? f.withoutPlaces() : f)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** A scope that held something down is told too, so that a person can see it. */
    private List<Finding> scoped(Sightings text, List<Finding> found, Verdict verdict) {
        List<Finding> kept = new ArrayList<>(found);
        for (Scope scope : book.scopes()) {
            if (!kept.isEmpty() && scope.holds(text)) {
                List<RiskLevel> before = levels(kept);
                kept.replaceAll(finding -> scope.on(finding, text));
                if (!levels(kept).equals(before)) {
                    verdict.heldDown(scope.reason(text));
                }
            }
        }
        return kept;
    }

    private static List<RiskLevel> levels(List<Finding> found) {
        return found.stream().map(Finding::level).toList();
    }

    private static void weigh(Factor factor, List<Finding> found, Verdict verdict, Map<String, String> known) {
        if (found.stream().noneMatch(factor::actsOn)) {
            return;
        }
        verdict.see(factor, known).ifPresent(seen ->
                found.replaceAll(f -> factor.actsOn(f) ? f.at(factor.to().orElse(f.level())) : f));
    }
}
