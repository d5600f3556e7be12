package org.khiang.nlp.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.khiang.nlp.corpus.LabelledTalk;
import org.khiang.nlp.corpus.Line;

/**
 * How an assessor does on labelled messages and talks: what it finds of each level, how often it is right, and what it
 * confuses. Missed danger counts first (practice: triage.md section 9).
 */
public final class Evaluation {
    private static final int WARM_UP = 200;

    private final List<Judged> lines;
    private final List<JudgedTalk> talks;

    private Evaluation(List<Judged> lines, List<JudgedTalk> talks) {
        this.lines = lines;
        this.talks = talks;
    }

    /** Assesses each line alone and each talk turn by turn, after a short warm-up. */
    public static Evaluation of(RiskAssessor assessor, List<Line> lines, List<LabelledTalk> talks) {
        lines.stream().limit(WARM_UP).forEach(line -> assessor.assess(Talk.of(line.text())));
        List<Judged> judged = new ArrayList<>();
        for (Line line : lines) {
            Talk talk = Talk.of(line.text());
            long start = System.nanoTime();
            var put = assessor.assess(talk);
            long took = System.nanoTime() - start;
            judged.add(new Judged(line, put, assessor.danger(talk), took));
        }
        return new Evaluation(judged, talks.stream().map(talk -> JudgedTalk.of(assessor, talk)).toList());
    }

    /** Of the messages truly from this level up, the share that was put at the other level or above. */
    public Share reached(RiskLevel truly, RiskLevel put) {
        return share(j -> j.line().level().atLeast(truly), j -> j.isPutAt(put));
    }

    /** Of the messages truly of this level, the share that was put just there. */
    public Share found(RiskLevel level) {
        return share(j -> j.line().level() == level, j -> j.put().level() == level);
    }

    /** Of the messages put just at this level, the share that truly is there. */
    public Share right(RiskLevel level) {
        return share(j -> j.put().level() == level, j -> j.line().level() == level);
    }

    /** Of the messages put at HIGH or above, the share that is danger. */
    public Share alarmsThatAreRight() {
        return share(j -> j.isPutAt(RiskLevel.HIGH), Judged::isDanger);
    }

    /** Of the messages truly LOW or NONE, the share put at this level or above. */
    public Share falseAlarms(RiskLevel put) {
        return share(Judged::isHarmless, j -> j.isPutAt(put));
    }

    /** Of the messages above NONE, the share with the right category. */
    public Share rightCategory() {
        return share(j -> j.line().level() != RiskLevel.NONE, j -> j.line().category() == j.put().category());
    }

    /** Of the talks that need a person, the share that got one by the turn at which it was due. */
    public Share routedInTime() {
        return shareOfTalks(j -> j.talk().route().isPresent(), JudgedTalk::inTime);
    }

    /** Of the talks that need nobody, the share for which a person was called. */
    public Share routedInVain() {
        return shareOfTalks(j -> j.talk().route().isEmpty(), JudgedTalk::inVain);
    }

    /** The part of it that has the same answer to a question, such as the register, by that answer's name. */
    public Map<String, Evaluation> by(Function<Line, String> question) {
        return lines.stream().collect(Collectors.groupingBy(j -> question.apply(j.line()), TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), some -> new Evaluation(some, List.of()))));
    }

    /** How many messages of one category were put in another. */
    long confused(Category truly, Category put) {
        return lines.stream().filter(j -> j.line().category() == truly && j.put().category() == put).count();
    }

    /** How many messages of one level were put at another. */
    long confused(RiskLevel truly, RiskLevel put) {
        return lines.stream().filter(j -> j.line().level() == truly && j.put().level() == put).count();
    }

    /** Danger that was put lowest, what the models thought least of first. */
    List<Judged> worstMisses(int most) {
        return lines.stream().filter(j -> j.isDanger() && !j.isPutAt(RiskLevel.HIGH))
                .sorted(Comparator.comparingInt(Judged::missed).reversed().thenComparingDouble(Judged::danger))
                .limit(most).toList();
    }

    /** Harmless messages that were put highest. */
    List<Judged> worstAlarms(int most) {
        return lines.stream().filter(j -> j.isHarmless() && j.isPutAt(RiskLevel.HIGH))
                .sorted(Comparator.comparingInt(Judged::missed).thenComparingDouble(j -> -j.danger()))
                .limit(most).toList();
    }

    /** How the models' probability of danger agrees with what is true. */
    public Calibration calibration() {
        return new Calibration(lines);
    }

    /** The middle message's time, in microseconds. */
    public long microseconds() {
        long[] nanos = lines.stream().mapToLong(Judged::nanos).sorted().toArray();
        return nanos.length == 0 ? 0 : nanos[nanos.length / 2] / 1000;
    }

    /** How many messages were judged. */
    public int messages() {
        return lines.size();
    }

    /** How many talks were judged. */
    public int talks() {
        return talks.size();
    }

    private Share share(Predicate<Judged> whole, Predicate<Judged> part) {
        return new Share(lines.stream().filter(whole.and(part)).count(), lines.stream().filter(whole).count());
    }

    private Share shareOfTalks(Predicate<JudgedTalk> whole, Predicate<JudgedTalk> part) {
        return new Share(talks.stream().filter(whole.and(part)).count(), talks.stream().filter(whole).count());
    }

    @Override
    public String toString() {
        return "evaluation of " + lines.size() + " messages and " + talks.size() + " talks";
    }
}
