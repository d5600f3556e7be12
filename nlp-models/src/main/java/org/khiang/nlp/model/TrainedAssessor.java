package org.khiang.nlp.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.khiang.nlp.rules.RuleAssessor;
import org.khiang.nlp.rules.Sightings;
import org.khiang.nlp.text.Mapped;

/**
 * Rules first, models second: the more urgent of the two decides, so the models can raise and never lower. When they
 * are missing, damaged or fail, the rules alone decide and a person looks at every message (C12).
 */
public final class TrainedAssessor implements RiskAssessor {
    private static final System.Logger LOG = System.getLogger(TrainedAssessor.class.getName());

    private static final int FEWEST_LETTERS = 4;

    private final RuleAssessor rules;
    private final Words words;
    private final Optional<RiskModels> models;

    private TrainedAssessor(RiskModels.Source source) {
        // side by side: a program that starts again while children write should not make them wait for both
        CompletableFuture<Optional<RiskModels>> loading = CompletableFuture.supplyAsync(() -> load(source));
        this.rules = new RuleAssessor();
        this.words = new Words(rules);
        this.models = loading.join();
    }

    /** With the models of the build; without them it still answers, as C12 says. */
    public static TrainedAssessor ofBuild() {
        return from(name -> TrainedAssessor.class.getResourceAsStream("/models/" + name));
    }

    static TrainedAssessor from(RiskModels.Source source) {
        return new TrainedAssessor(source);
    }

    private static Optional<RiskModels> load(RiskModels.Source source) {
        try {
            return Optional.of(RiskModels.load(source));
        } catch (IOException | RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "models not loaded, rules alone decide: {0}",
                    failed.getClass().getName());
            return Optional.empty();
        }
    }

    @Override
    public Assessment assess(Talk talk) {
        Sightings last = rules.read(talk.last().written());
        Sightings recent = rules.recent(talk, last);
        Sightings inThai = words.inThai(last);
        Assessment byRules = inThai == last ? rules.assess(talk, recent) : byRules(talk, recent, last, inThai);
        if (models.isPresent() && nothingToLearn(byRules, talk.last().written())) {
            return byRules;
        }
        // hints add up until a person was called; from then on each message is read by itself
        boolean alone = recent == last || talk.reached().atLeast(RiskLevel.MEDIUM);
        return guess(() -> words.of(last, inThai), alone ? Optional.empty() : Optional.of(recent))
                .map(guess -> together(talk, inThai, byRules, guess)).orElseGet(() -> withoutModel(byRules));
    }

    /** Thai in Latin letters is read by the rules a second time, in Thai; what weighs more holds. */
    private Assessment byRules(Talk talk, Sightings recent, Sightings last, Sightings inThai) {
        Assessment asWritten = rules.assess(talk, recent);
        Mapped thai = last.reading().inThai();
        List<Talk.Said> said = new ArrayList<>(talk.messages());
        said.set(said.size() - 1, new Talk.Said(talk.last().at(), thai.text()));
        Talk talkInThai = new Talk(said, talk.facts(), talk.reached());
        Assessment meant = rules.assess(talkInThai, rules.recent(talkInThai, inThai));
        return meant.level().compareTo(asWritten.level()) > 0 ? placed(meant, asWritten, thai) : asWritten;
    }

    /** The places are those of the Thai reading; they are put back into the child's own letters. */
    private static Assessment placed(Assessment inThai, Assessment asWritten, Mapped thai) {
        List<Reason> reasons = inThai.reasons().stream().map(reason -> reason.start() < 0 ? reason
                : new Reason(reason.rule(), thai.rawStart(reason.start()), thai.rawEnd(reason.end()))).toList();
        Set<Assessment.Flag> flags = EnumSet.noneOf(Assessment.Flag.class);
        flags.addAll(inThai.flags());
        flags.addAll(asWritten.flags());
        return new Assessment(inThai.level(), inThai.category(), inThai.top(), flags, reasons, Double.NaN, "");
    }

    @Override
    public double danger(Talk talk) {
        return models.map(m -> m.danger(words.of(talk.last().written()))).orElse(Double.NaN);
    }

    /** A greeting, or hardly a word: the models would only guess from what is frequent among their lines. */
    private static boolean nothingToLearn(Assessment byRules, String text) {
        boolean greeting = byRules.reasons().stream().anyMatch(r -> r.rule().equals("N1"));
        return greeting || text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS;
    }

    /** @param recent the message with the bubbles it belongs to, unless it stands alone */
    private Optional<Guess> guess(Supplier<String[]> last, Optional<Sightings> recent) {
        try {
            return models.map(m -> recent.map(bubbles -> m.guess(last.get(), words.of(bubbles)))
                    .orElseGet(() -> m.guess(last.get())));
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "model failed, rules alone decide: {0}", failed.getClass().getName());
            return Optional.empty();
        }
    }

    private Assessment together(Talk talk, Sightings last, Assessment byRules, Guess guess) {
        Joint joint = new Joint(byRules, guess);
        RiskLevel found = joint.level();
        joint.sureAlone().ifPresent(category -> joint.lift(rules.lifted(talk, last, found, category)));
        return joint.assessment(models.orElseThrow().version());
    }

    private static Assessment withoutModel(Assessment byRules) {
        List<Reason> reasons = new ArrayList<>(byRules.reasons());
        reasons.add(Reason.without("C12"));
        Set<Assessment.Flag> flags = EnumSet.of(Assessment.Flag.UNKNOWN);
        flags.addAll(byRules.flags());
        return new Assessment(byRules.level().max(RiskLevel.MEDIUM), byRules.category(), byRules.top(), flags, reasons,
                Double.NaN, "");
    }
}
