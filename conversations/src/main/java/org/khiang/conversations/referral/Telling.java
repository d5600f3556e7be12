package org.khiang.conversations.referral;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khiang.conversations.Picture;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.TalkMarks;
import org.khiang.conversations.TalkReading;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Talks;
import org.khiang.conversations.referral.ReferralRefusal.Code;
import org.khiang.nlp.RiskLevel;

/** Writes a brief from what the child told once: slots with their source, lines as they stand, nothing invented. */
@Singleton
class Telling {
    private static final Set<String> NO_ANSWER = Set.of("SKIPPED", "UNKNOWN", "UNSURE", "UNANSWERED", "DECLINED");
    /** What another part of the brief says, or what a receiver does not need. */
    private static final Set<String> ELSEWHERE = Set.of("safeNow", "deadline", "officerGenderWish", "languageWish",
            "companionWish", "counsellorGenderWish", "safeContactWindow", "reportedUrlText", "locationText");
    private static final Set<String> BODILY =
            Set.of("SEXUAL_ABUSE", "EXPLOITATION", "PHYSICAL_VIOLENCE", "SELF_HARM", "STRANGER_MEETING");

    private final TalkReading reading;
    private final Talks talks;
    private final TalkMarks marks;
    private final Receivers receivers;
    private final ServiceNames names;

    Telling(TalkReading reading, Talks talks, TalkMarks marks, Receivers receivers, ServiceNames names) {
        this.reading = reading;
        this.talks = talks;
        this.marks = marks;
        this.receivers = receivers;
        this.names = names;
    }

    Quotes quotes(TalkCard talk) {
        return new Quotes(sheet(talk), marks.choices(talk));
    }

    /** The lines a brief begins with. */
    List<UUID> first(TalkCard talk) {
        return quotes(talk).first(sheet(talk).picture());
    }

    /** The brief as it would be read now. */
    Brief of(Access.Opened opened, BriefRow row, Draft draft) {
        Picture picture = sheet(opened.talk()).picture();
        Map<String, Picture.Fact> told = talks.told(opened.talk().id());
        Quotes quotes = quotes(opened.talk());
        ReferralRow referral = opened.referral();
        Receiver to = receivers.find(referral.receiverId());
        return new Brief(Brief.FORM, referral.id(), opened.talk().number(), row.version(), row.madeAt(),
                new Brief.To(to.id(), to.name(), to.area()), urgency(picture, told),
                new Brief.Reach(answered(told.get("safeContactWindow")), told.get("screenPrivacy"),
                        told.containsKey("secretWord")), wishes(told, draft, quotes), quotes.of(draft.quotes()),
                known(picture), evidence(told), health(picture, told), picture.told(), sharing(referral, draft),
                Law.requested(), draft.ours(), draft.corrections());
    }

    /** @throws ReferralRefusal UNSENT_LINE when the child has taken back a line that the approved brief quotes */
    void stillSaid(TalkCard talk, Brief frozen) {
        Quotes now = quotes(talk);
        if (frozen.told().stream().anyMatch(said -> said.voice().equals("CHILD") && !now.said(said.line()))) {
            throw new ReferralRefusal(Code.UNSENT_LINE);
        }
    }

    private TalkSheet sheet(TalkCard talk) {
        return reading.of(talk.id()).orElseThrow(() -> new ReferralRefusal(Code.ERASED));
    }

    private static Brief.Urgency urgency(Picture picture, Map<String, Picture.Fact> told) {
        // Where a child is right now leaves the house only when somebody must go there.
        boolean now = RiskLevel.EMERGENCY.name().equals(picture.level());
        return new Brief.Urgency(picture.level(), picture.category(), picture.ageBand(), picture.safeNow(),
                told.get("deadline"), now ? told.get("locationText") : null);
    }

    private static Brief.Wishes wishes(Map<String, Picture.Fact> told, Draft draft, Quotes quotes) {
        Picture.Fact language = told.containsKey("languageWish") ? told.get("languageWish") : told.get("language");
        List<Picture.Fact> wishes = Stream.of(told.get("childWish"), told.get("officerGenderWish"),
                told.get("companionWish")).filter(Objects::nonNull).toList();
        return new Brief.Wishes(told.get("childWish"), told.get("officerGenderWish"), language,
                told.get("companionWish"), quotes.behind(draft.quotes(), wishes));
    }

    private static Brief.Known known(Picture picture) {
        List<Picture.Fact> facts = picture.facts().stream().filter(fact -> !ELSEWHERE.contains(fact.name())).toList();
        return new Brief.Known(facts.stream().filter(fact -> answered(fact) != null).toList(),
                facts.stream().filter(fact -> answered(fact) == null).toList(), picture.notAsked());
    }

    private static Brief.Evidence evidence(Map<String, Picture.Fact> told) {
        return new Brief.Evidence(false, false, Stream.ofNullable(answered(told.get("reportedUrlText")))
                .map(Picture.Fact::value).map(text -> new LinkReport(List.of(text), "", "", "", "", "")
                        .defanged().addresses().get(0)).toList());
    }

    private static Brief.Health health(Picture picture, Map<String, Picture.Fact> told) {
        Picture.Fact recency = told.get("recency");
        String state = recency == null ? BODILY.contains(picture.category()) ? "NOT_ASKED" : "NO_SIGN"
                : switch (recency.value()) {
                    case "WITHIN_3_DAYS" -> "DAYS_3";
                    case "WITHIN_5_DAYS" -> "DAYS_5";
                    case "LONGER" -> "PASSED";
                    default -> "NOT_ASKED";
                };
        return new Brief.Health(state, recency);
    }

    private Brief.Sharing sharing(ReferralRow referral, Draft draft) {
        return new Brief.Sharing(draft.consent(), Law.of(draft.consent().grounds()),
                names.of(referral.approvedBy()), referral.approvedAt(), referral.shownAt());
    }

    private static Picture.Fact answered(Picture.Fact fact) {
        return fact == null || NO_ANSWER.contains(fact.value()) ? null : fact;
    }
}
