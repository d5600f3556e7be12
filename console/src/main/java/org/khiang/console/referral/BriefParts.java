package org.khiang.console.referral;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khiang.conversations.Picture;
import org.khiang.conversations.referral.Brief;
import org.khiang.conversations.referral.Law;
import org.khiang.conversations.referral.Ours;

/** Words a brief part by part, in the order of CP-91. */
final class BriefParts {
    private final ThaiWords words;
    private final Brief brief;
    private final Instant at;
    private final Map<Ours, String> ours;

    BriefParts(ThaiWords words, Brief brief, Instant at) {
        this.words = words;
        this.brief = brief;
        this.at = at;
        this.ours = brief.ours();
    }

    List<Part> all() {
        return List.of(urgency(), reach(), wishes(), told(), facts(), evidence(), health(), promises(), sharing(),
                contact());
    }

    private Part urgency() {
        Brief.Urgency urgency = brief.urgency();
        Part part = part(1, "urgency");
        part.urgent = words.code("paper.level", urgency.level());
        part.urgentRest = Stream.of(words.code("category", urgency.category()), words.code("age", urgency.ageBand()),
                fact(urgency.safeNow()), fact(urgency.deadline()), fact(urgency.place()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        return part.note(ours.get(Ours.DANGER));
    }

    private Part reach() {
        Part part = part(2, "reach");
        pair(part, "window", brief.reach().window(), ours.get(Ours.WINDOW));
        pair(part, "screen", brief.reach().screen(), null);
        part.pair(label("secret"), words.say(brief.reach().secretWord() ? "paper.secret.yes" : "paper.secret.no"), "");
        part.pair(label("must-not-know"), said(Ours.MUST_NOT_KNOW), "");
        return part;
    }

    private Part wishes() {
        Brief.Wishes wishes = brief.wishes();
        Part part = part(3, "wishes");
        part.beside = true;
        brief.told().stream().filter(line -> wishes.quotes().contains(line.line()))
                .forEach(line -> part.quotes.add(new Part.Pair("", quoted(line.text()), when(line.at()))));
        pair(part, "want", wishes.want(), null);
        pair(part, "officer", wishes.officer(), null);
        pair(part, "language", wishes.language(), null);
        pair(part, "companion", wishes.companion(), ours.get(Ours.COMPANION));
        part.pair(label("place"), said(Ours.PLACE), "");
        part.pair(label("not-wanted"), said(Ours.NOT_WANTED), "");
        return part;
    }

    private Part told() {
        Part part = part(4, "told");
        brief.told().forEach(line -> part.rows.add(row(line)));
        return part.rows.isEmpty() ? part.note(words.say("paper.no-quotes")) : part;
    }

    private Part.Row row(Brief.Said line) {
        boolean child = line.voice().equals("CHILD");
        String who = child ? words.say(line.tapped() ? "paper.who.tapped" : "paper.who.child")
                : line.by() == null ? words.code("voice", line.voice()) : line.by();
        String offered = line.choices().isEmpty() ? "" : words.say("paper.offered")
                + " " + String.join(" · ", line.choices());
        return new Part.Row(when(line.at()), who, child && !line.tapped() ? quoted(line.text()) : line.text(),
                child && !line.tapped(), offered);
    }

    private Part facts() {
        Part part = part(5, "facts");
        part.pair(label("known"), joined(brief.facts().known()), "");
        part.pair(label("unknown"), joined(brief.facts().unknown()), "");
        part.pair(label("not-asked"), or(brief.facts().notAsked().stream().map(slot -> words.code("fact", slot))
                .collect(Collectors.joining(" · "))), "");
        return part.note(ours.get(Ours.FACTS)).note(ours.get(Ours.NOT_KNOWN));
    }

    private Part evidence() {
        Part part = part(6, "evidence").note(words.say("paper.not-opened")).note(ours.get(Ours.EVIDENCE));
        brief.evidence().addresses().forEach(part::note);
        return part;
    }

    private Part health() {
        String since = brief.health().recency() == null ? "" : " (" + fact(brief.health().recency()) + ")";
        return part(7, "health").note(words.code("paper.health", brief.health().state()) + since)
                .note(ours.get(Ours.HEALTH));
    }

    private Part promises() {
        Part part = part(8, "promises");
        brief.promises().forEach(told -> part.pair(when(told.at()), words.code("told", told.what()), ""));
        if (brief.sharing().shownAt() != null) {
            part.pair(when(brief.sharing().shownAt()), words.say("paper.shown"), "");
        }
        brief.corrections().forEach(one -> part.pair(when(one.at()), words.say("paper.corrected") + " "
                + words.code("ours", one.place().name()), ""));
        return part.note(ours.get(Ours.PROMISES));
    }

    private Part sharing() {
        Brief.Sharing sharing = brief.sharing();
        Part part = part(9, "sharing").note(words.code("consent", sharing.consent().state().name()) + " · "
                + words.code("informed", sharing.consent().informed().name())).note(ours.get(Ours.CONSENT));
        sharing.grounds().forEach(law -> part.note(law(law)));
        return sharing.approvedBy() == null ? part.note(words.say("paper.not-approved"))
                : part.note(words.say("paper.approved-by") + " " + sharing.approvedBy() + " "
                        + when(sharing.approvedAt()));
    }

    private Part contact() {
        return part(10, "contact").note(said(Ours.CONTACT));
    }

    /** What the receiver is asked, section by section (CP-92). */
    List<String> request() {
        return brief.request().stream().map(this::law).toList();
    }

    private String law(Law law) {
        String text = words.code("law", law.code());
        return law.mark().equals("V") ? text : text + " (" + words.code("mark", law.mark()) + ")";
    }

    private Part part(int number, String key) {
        return new Part(number, words.say("paper.part." + key));
    }

    private String label(String key) {
        return words.say("paper.label." + key);
    }

    private void pair(Part part, String key, @Nullable Picture.Fact fact, @Nullable String own) {
        String text = Stream.of(fact == null ? "" : words.value(fact), own == null ? "" : own)
                .filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
        part.pair(label(key), or(text), fact == null ? "" : when(fact.at()));
    }

    private String fact(@Nullable Picture.Fact fact) {
        return fact == null ? "" : words.code("fact", fact.name()) + ": " + words.value(fact) + " "
                + words.say("paper.told-at") + " " + when(fact.at());
    }

    private String joined(List<Picture.Fact> facts) {
        return facts.isEmpty() ? words.say("paper.none") : or(facts.stream()
                .map(fact -> words.code("fact", fact.name()) + ": " + words.value(fact))
                .collect(Collectors.joining(" · ")));
    }

    private String said(Ours place) {
        return or(ours.getOrDefault(place, ""));
    }

    private String or(String text) {
        return text.isEmpty() ? words.say("paper.not-asked") : text;
    }

    private String quoted(String text) {
        return words.say("paper.quote").replace("{text}", text);
    }

    private String when(Instant moment) {
        return words.when(moment, at);
    }
}
