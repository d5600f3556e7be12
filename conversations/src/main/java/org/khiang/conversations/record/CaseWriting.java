package org.khiang.conversations.record;

import jakarta.inject.Singleton;
import java.util.Map;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.record.Paper.Kind;

/** The forms about one talk with what stands on them. */
@Singleton
class CaseWriting {
    private final Forms forms;
    private final Papers papers;
    private final Deliveries deliveries;
    private final Phrasebook phrases;

    CaseWriting(Forms forms, Papers papers, Deliveries deliveries, Phrasebook phrases) {
        this.forms = forms;
        this.papers = papers;
        this.deliveries = deliveries;
        this.phrases = phrases;
    }

    CaseSheet.Written of(TalkCard talk) {
        return new CaseSheet.Written(forms.of(Kind.NOTE), papers.latest(talk, Kind.NOTE), forms.of(Kind.PLAN),
                papers.latest(talk, Kind.PLAN), phrases.services(Map.of()), deliveries.of(talk.id()));
    }
}
