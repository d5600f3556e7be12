package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.decision.DecisionRow.State;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.staff.Member;

/** Draws decisions for somebody who may know of them, without words or with them. */
@Singleton
class DecisionCards {
    private final DecisionTable table;
    private final Forms forms;
    private final Talks talks;
    private final ServiceNames names;
    private final Clock clock;

    DecisionCards(DecisionTable table, Forms forms, Talks talks, ServiceNames names, Clock clock) {
        this.table = table;
        this.forms = forms;
        this.talks = talks;
        this.names = names;
        this.clock = clock;
    }

    /** Without a word of what was written. */
    DecisionCard outside(DecisionRow row, Member who) {
        return card(row, who, null, null);
    }

    /** With all that was written. */
    DecisionCard inside(DecisionRow row, Member who) {
        Seal seal = forms.seal(row);
        return card(row, who, forms.read(row, row.version()),
                seal == null ? null : seal.open(row.answerSealed(), row.id()));
    }

    private DecisionCard card(DecisionRow row, Member who, @Nullable Map<String, String> form,
                              @Nullable String answer) {
        boolean own = row.proposedBy().equals(who.id());
        Map<String, String> said = form != null ? form : forms.read(row, row.version());
        return new DecisionCard(row.id(), row.conversationId(), number(row.conversationId()), row.code(),
                row.level().name(), row.state().name(), row.version(), names.of(row.proposedBy()), row.proposedAt(),
                names.of(row.consentBy()), row.signBy(), row.late(clock.instant()), names.of(row.decidedBy()),
                row.decidedAt(), own, row.state() == State.PROPOSED && !own
                && table.of(row.code()).approvers().contains(who.role()),
                row.state() == State.APPROVED && table.of(row.code()).hasAfter(said), said.get("childTold"), form,
                answer);
    }

    private @Nullable String number(@Nullable UUID conversation) {
        return conversation == null ? null : talks.find(conversation).map(TalkCard::number).orElse(null);
    }
}
