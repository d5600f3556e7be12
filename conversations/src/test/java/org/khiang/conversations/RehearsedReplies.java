package org.khiang.conversations;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.khiang.conversations.dialogue.Button;
import org.khiang.conversations.dialogue.Dialogue;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.dialogue.Script;
import org.khiang.conversations.dialogue.Situation;
import org.khiang.conversations.dialogue.Turn;
import org.khiang.conversations.plan.NextPerson;
import org.khiang.conversations.staff.Presence;

/** The real replies, by a script that may be exchanged between two talks; nothing of them is played here. */
@Singleton
@Replaces(Replies.class)
@Requires(property = Rehearsal.ON)
class RehearsedReplies extends Replies {
    private final Function<Script, Replies> by;
    private volatile Replies now;

    RehearsedReplies(Dialogue dialogue, Phrasebook phrases, Ledger ledger, Messages messages,
                     AssessmentRows assessments, Presence presence, NextPerson next, Facts facts, Clock clock,
                     @Value("${khiang.dialogue.quiet:8s}") Duration quiet) {
        super(dialogue, phrases, ledger, messages, assessments, presence, next, facts, clock, quiet);
        by = script -> new Replies(new Dialogue(script), new Phrasebook(script), ledger, messages, assessments,
                presence, next, facts, clock, quiet);
    }

    void speakBy(Script script) {
        now = by.apply(script);
    }

    @Override
    Course.Next answer(Open open, boolean queued) {
        return now.answer(open, queued);
    }

    @Override
    Turn welcome(Open open) {
        return now.welcome(open);
    }

    @Override
    Turn onTimer(Open open, String timer, boolean mayPush) {
        return now.onTimer(open, timer, mayPush);
    }

    @Override
    Turn noStaff(Open open) {
        return now.noStaff(open);
    }

    @Override
    Turn followUp(Open open) {
        return now.followUp(open);
    }

    @Override
    Turn humanJoins(Open open, String nick) {
        return now.humanJoins(open, nick);
    }

    @Override
    Turn humanLeaves(Open open) {
        return now.humanLeaves(open);
    }

    @Override
    List<Button> leave(Open open) {
        return now.leave(open);
    }

    @Override
    @Nullable String labelOf(@Nullable String button) {
        return now.labelOf(button);
    }

    @Override
    void freeze(Open open, Turn turn, Instant after) {
        now.freeze(open, turn, after);
    }

    @Override
    boolean unanswered(Open open) {
        return now.unanswered(open);
    }

    @Override
    Situation situation(Open open, boolean queued) {
        return now.situation(open, queued);
    }
}
