package org.khiang.conversations.referral;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.Picture;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.referral.ReferralRow.Kind;

/** Begins referrals: a first version from what the child told, or one like another for a further receiver. */
@Singleton
class Beginnings {
    private final ReferralRows rows;
    private final Receivers receivers;
    private final Versions versions;
    private final Steps steps;
    private final Telling telling;
    private final Talks talks;
    private final Clock clock;

    Beginnings(ReferralRows rows, Receivers receivers, Versions versions, Steps steps, Telling telling, Talks talks,
               Clock clock) {
        this.rows = rows;
        this.receivers = receivers;
        this.versions = versions;
        this.steps = steps;
        this.telling = telling;
        this.talks = talks;
        this.clock = clock;
    }

    Access.Opened of(UUID who, TalkCard talk, UUID receiver, Kind kind) {
        return kind == Kind.LINK ? begin(who, talk, receiver, reporting(talk))
                : begin(who, talk, receiver, new Draft(telling.first(talk), Map.of(), Consent.none(), List.of(), null));
    }

    /** The same quotes and sentences; consent is asked for each receiver anew. */
    Access.Opened like(UUID who, Access.Opened other, UUID receiver, Draft draft) {
        return begin(who, other.talk(), receiver, new Draft(draft.quotes(), draft.ours(), Consent.none(),
                draft.corrections(), draft.link()));
    }

    private Draft reporting(TalkCard talk) {
        Map<String, Picture.Fact> told = talks.told(talk.id());
        LinkReport report = new LinkReport(Optional.ofNullable(told.get("reportedUrlText")).map(Picture.Fact::value)
                .map(List::of).orElse(List.of()), value(told, "platform"), value(told, "seenAt"), "", "UNKNOWN",
                "UNKNOWN");
        return new Draft(List.of(), Map.of(), Consent.none(), List.of(), report);
    }

    private Access.Opened begin(UUID who, TalkCard talk, UUID receiver, Draft draft) {
        receivers.requireActive(receiver);
        Instant now = clock.instant();
        Kind kind = draft.link() == null ? Kind.CHILD : Kind.LINK;
        ReferralRow row = rows.save(new ReferralRow(UUID.randomUUID(), talk.id(), receiver, kind, talk.level(),
                State.DRAFT, who, now, now, null, null, null, null, null, null, null));
        Access.Opened opened = new Access.Opened(row, talk);
        versions.begin(who, opened, draft);
        steps.begun(opened, who);
        return opened;
    }

    private static String value(Map<String, Picture.Fact> told, String slot) {
        return told.containsKey(slot) ? told.get(slot).value() : "";
    }
}
