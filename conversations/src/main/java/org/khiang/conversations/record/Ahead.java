package org.khiang.conversations.record;

import jakarta.inject.Singleton;
import java.util.List;
import org.khiang.conversations.Agreements;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;

/** What is still to be done in a case: promises, checks, and when the next check should be. */
@Singleton
class Ahead {
    private final Promises promises;
    private final FollowUpRows followUps;
    private final Checks checks;
    private final ClosingRules rules;
    private final CaseBook book;
    private final Talks talks;
    private final Agreements agreements;
    private final ServiceNames names;

    Ahead(Promises promises, FollowUpRows followUps, Checks checks, ClosingRules rules, CaseBook book, Talks talks,
          Agreements agreements, ServiceNames names) {
        this.promises = promises;
        this.followUps = followUps;
        this.checks = checks;
        this.rules = rules;
        this.book = book;
        this.talks = talks;
        this.agreements = agreements;
        this.names = names;
    }

    CaseSheet.Ahead of(TalkCard talk) {
        List<FollowUp> all = followUps.of(book.beside(talk.id())).stream().map(this::followUp).toList();
        return new CaseSheet.Ahead(promises.of(talk.id()), all, checks.suggested(talk).orElse(null),
                agreements.given(talks.told(talk.id())), rules.followUp(talk));
    }

    private FollowUp followUp(FollowUpRow row) {
        String wanted = talks.find(row.conversationId()).filter(talk -> !talk.erased())
                .map(talk -> talk.seal().open(row.wantedSealed(), row.id())).orElse(null);
        return new FollowUp(row.id(), row.conversationId(), row.dueAt(), names.of(row.owner()), row.state().name(),
                row.tries(), row.result(), row.doneAt(), row.safe(), row.contacted(), row.timesTold(),
                row.treatedWell(), wanted);
    }
}
