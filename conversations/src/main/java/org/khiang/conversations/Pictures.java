package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.TalkKeys;
import org.khiang.nlp.RiskLevel;

/** Draws the one-screen picture from what is kept; nothing in it is written twice. */
@Singleton
class Pictures {
    /** What a child told that a counsellor must not ask again; the rest of the slots steer the dialogue. */
    private static final Set<String> SHOWN = Set.of("deadline", "spread", "ongoing", "recency", "offenderAccess",
            "offenderRelation", "trustedAdult", "province", "placeType", "locationText", "safeNowDetail", "si",
            "siPlanOrMeans", "hasSafePlace", "meetingWhen", "paid", "reporterRole", "subject", "friendSafe",
            "childSafe", "counsellorGenderWish", "officerGenderWish", "companionWish", "languageWish",
            "safeContactWindow", "reportedUrlText");

    private final Facts facts;
    private final TalkKeys keys;
    private final ConversationRows rows;
    private final Escalations escalations;
    private final ServiceNames names;
    private final Phrasebook phrases;
    private final CaseFile cases;
    private final LevelSteps steps;

    Pictures(Facts facts, TalkKeys keys, ConversationRows rows, Escalations escalations, ServiceNames names,
             Phrasebook phrases, CaseFile cases, LevelSteps steps) {
        this.facts = facts;
        this.keys = keys;
        this.rows = rows;
        this.escalations = escalations;
        this.names = names;
        this.phrases = phrases;
        this.cases = cases;
        this.steps = steps;
    }

    /** The picture of this talk, drawn from these lines of it. */
    Picture of(Conversation talk, List<Line> lines) {
        Map<String, Facts.Told> told = facts.open(talk.factsSealed(), keys.of(talk.id(), talk.keySealed()), talk.id());
        Map<String, Picture.Fact> known = new LinkedHashMap<>();
        told.forEach((name, fact) -> known.put(name, new Picture.Fact(name, fact.value(), fact.at(), fact.line())));
        return new Picture(talk.level().name(), talk.category().name(), reasons(lines), known.get("safeNow"),
                known.get("screenPrivacy"), firstDisclosure(lines), known.get("childWish"),
                known.values().stream().filter(fact -> SHOWN.contains(fact.name())).toList(),
                phrases.notAsked(talk.category(), known.keySet()), told(talk, told), earlier(talk),
                badges(talk, known), known.containsKey("ageBand") ? known.get("ageBand").value() : "UNKNOWN",
                talk.readAt(), names.of(talk.holder()),
                escalations.openOf(talk.id()).map(Escalation::deadlineAt).orElse(null),
                steps.of(talk));
    }

    /** What raised it: each rule once a line, with the longest phrase it found there. */
    private static List<Picture.Reason> reasons(List<Line> lines) {
        return lines.stream().filter(Pictures::grave).flatMap(line -> line.reasons().stream()
                .collect(Collectors.toMap(Line.Mark::rule, Function.identity(), Pictures::longer, LinkedHashMap::new))
                .values().stream().map(mark -> reason(line, mark))).toList();
    }

    private static Line.Mark longer(Line.Mark one, Line.Mark other) {
        return other.end() - other.start() > one.end() - one.start() ? other : one;
    }

    private static Picture.Reason reason(Line line, Line.Mark mark) {
        boolean here = mark.start() >= 0 && line.text() != null;
        return new Picture.Reason(mark.rule(), here ? line.text().substring(mark.start(), mark.end()) : null,
                line.id(), line.at());
    }

    private static boolean grave(Line line) {
        return line.level() != null && RiskLevel.valueOf(line.level()).atLeast(RiskLevel.MEDIUM);
    }

    private static Picture.Quote firstDisclosure(List<Line> lines) {
        return lines.stream().filter(line -> grave(line) && line.text() != null).findFirst()
                .map(line -> new Picture.Quote(line.text(), line.at(), line.id())).orElse(null);
    }

    private List<Picture.Told> told(Conversation talk, Map<String, Facts.Told> facts) {
        return Stream.concat(Stream.ofNullable(facts.get("privacyShown"))
                .map(limits -> new Picture.Told("LIMITS", limits.at(), null, null)),
                cases.promised(talk.id()).stream()).toList();
    }

    private List<Picture.Earlier> earlier(Conversation talk) {
        return rows.othersOf(talk.childId(), talk.id()).stream().map(other -> new Picture.Earlier(other.beganAt(),
                other.category().name(), escalations.latestOf(other.id()).map(Escalation::code).orElse(null)))
                .toList();
    }

    private List<String> badges(Conversation talk, Map<String, Picture.Fact> known) {
        Map<String, Boolean> badges = new LinkedHashMap<>();
        badges.put("COVER", talk.covered());
        badges.put("TAKEOVER", known.containsKey("takeoverSuspected"));
        badges.put("BLOCKED", rows.isBlocked(talk.childId()));
        badges.put("MEDICAL_WINDOW", known.containsKey("medicalWindow"));
        badges.put("SHARED", known.containsKey("screenPrivacy")
                && !"ALONE".equals(known.get("screenPrivacy").value()));
        badges.put("HOLD", known.containsKey("onHold"));
        badges.put("TAP_ONLY", known.containsKey("tapOnly"));
        badges.put("LANGUAGE", known.containsKey("languageWish")
                || !"th".equals(Optional.ofNullable(known.get("language")).map(Picture.Fact::value).orElse("th")));
        badges.put("UNKNOWN_DISTRESS", known.containsKey("unknownDistress"));
        return badges.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }
}
