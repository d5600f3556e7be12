package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.TalkKeys;

/** Draws the one-screen picture from what is kept; nothing in it is written twice. */
@Singleton
class Pictures {
    /** Slots shown in places of their own, or of no use to a counsellor. */
    private static final Set<String> ELSEWHERE = Set.of("safeNow", "screenPrivacy", "childWish", "ageBand",
            "privacyShownAt", "limitsAckAt", "counsellorGenderWish");

    private final Facts facts;
    private final TalkKeys keys;
    private final ConversationRows rows;
    private final Escalations escalations;
    private final ServiceNames names;
    private final Phrasebook phrases;

    Pictures(Facts facts, TalkKeys keys, ConversationRows rows, Escalations escalations, ServiceNames names,
             Phrasebook phrases) {
        this.facts = facts;
        this.keys = keys;
        this.rows = rows;
        this.escalations = escalations;
        this.names = names;
        this.phrases = phrases;
    }

    /** The picture of this talk, drawn from these lines of it. */
    Picture of(Conversation talk, List<Line> lines) {
        Map<String, Facts.Told> told = facts.open(talk.factsSealed(), keys.of(talk.id(), talk.keySealed()), talk.id());
        Map<String, Picture.Fact> known = new LinkedHashMap<>();
        told.forEach((name, fact) -> known.put(name, new Picture.Fact(name, fact.value(), fact.at(), fact.line())));
        return new Picture(talk.level().name(), talk.category().name(), reasons(lines), known.get("safeNow"),
                known.get("screenPrivacy"), firstDisclosure(lines), known.get("childWish"),
                known.values().stream().filter(fact -> phrases.minimalFacts().contains(fact.name()))
                        .filter(fact -> !ELSEWHERE.contains(fact.name())).toList(),
                phrases.notAsked(talk.category(), known.keySet()), told(told), earlier(talk),
                badges(talk, known, lines), known.containsKey("ageBand") ? known.get("ageBand").value() : "UNKNOWN",
                talk.readAt(), names.of(talk.holder()));
    }

    private List<Picture.Reason> reasons(List<Line> lines) {
        return lines.stream().flatMap(line -> line.reasons().stream().map(mark -> new Picture.Reason(mark.rule(),
                mark.start() < 0 || line.text() == null ? null : line.text().substring(mark.start(), mark.end()),
                line.id(), line.at()))).toList();
    }

    private Picture.Quote firstDisclosure(List<Line> lines) {
        return lines.stream().filter(line -> line.voice() == Voice.CHILD && line.text() != null)
                .filter(line -> Set.of("MEDIUM", "HIGH", "EMERGENCY").contains(String.valueOf(line.level())))
                .findFirst().map(line -> new Picture.Quote(line.text(), line.at(), line.id())).orElse(null);
    }

    private List<Picture.Told> told(Map<String, Facts.Told> facts) {
        return Optional.ofNullable(facts.get("privacyShownAt"))
                .map(limits -> List.of(new Picture.Told("LIMITS", limits.at()))).orElse(List.of());
    }

    private List<Picture.Earlier> earlier(Conversation talk) {
        return rows.othersOf(talk.childId(), talk.id()).stream().map(other -> new Picture.Earlier(other.beganAt(),
                other.category().name(), escalations.latestOf(other.id()).map(Escalation::code).orElse(null)))
                .toList();
    }

    private List<String> badges(Conversation talk, Map<String, Picture.Fact> known, List<Line> lines) {
        List<String> badges = new ArrayList<>();
        if (talk.covered()) {
            badges.add("COVER");
        }
        if (rows.isBlocked(talk.childId())) {
            badges.add("BLOCKED");
        }
        if (known.containsKey("screenPrivacy") && !"ALONE".equals(known.get("screenPrivacy").value())) {
            badges.add("SHARED");
        }
        if (known.containsKey("holdAt")) {
            badges.add("HOLD");
        }
        if (known.containsKey("tapOnly")) {
            badges.add("TAP_ONLY");
        }
        if (known.containsKey("languageWish")) {
            badges.add("LANGUAGE");
        }
        return badges;
    }
}
