package org.khiang.conversations.referral;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;

/** Shows referrals without opening anything that is sealed. */
@Singleton
class Cards {
    private final BriefRows briefs;
    private final StepRows steps;
    private final Receivers receivers;
    private final Talks talks;
    private final ServiceNames names;

    Cards(BriefRows briefs, StepRows steps, Receivers receivers, Talks talks, ServiceNames names) {
        this.briefs = briefs;
        this.steps = steps;
        this.receivers = receivers;
        this.talks = talks;
        this.names = names;
    }

    Referral of(UUID who, ReferralRow row) {
        TalkCard talk = talks.find(row.conversationId()).orElseThrow();
        List<StepRow> taken = steps.of(row.id());
        boolean news = !row.state().atHome() && (row.toldAt() == null || row.toldAt().isBefore(row.stateAt()));
        return new Referral(row.id(), talk.id(), talk.number(), row.kind().name(), row.receiverId(),
                receivers.find(row.receiverId()).name(), talk.level().name(), talk.category().name(), row.state(),
                row.state().next().stream().sorted(Comparator.naturalOrder()).toList(), names.of(row.madeBy()),
                row.madeAt(), row.stateAt(), row.dueAt(), names.of(row.approvedBy()), row.approvedAt(), row.fileAt(),
                row.shownAt(), row.toldAt(), taken.isEmpty() ? null : taken.get(taken.size() - 1).reason(), news,
                row.madeBy().equals(who) || briefs.writers(row.id()).contains(who));
    }
}
