package org.khiang.conversations;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.dialogue.Returns;
import org.khiang.conversations.dialogue.Turn;
import org.khiang.conversations.escalation.Escalations;

/** What a counsellor does with a child's talk; each act checks under the lock that the talk is still theirs. */
@Singleton
public class Desk {
    /** Longest line a counsellor may write, in UTF-16 units as LINE counts. */
    public static final int LONGEST_LINE = 1000;
    /** The codes with which a case may end, C01 to C13. */
    public static final Pattern CLOSING_CODE = Pattern.compile("C(0[1-9]|1[0-3])");
    private static final Duration TYPING = Duration.ofSeconds(10);

    private final Sessions sessions;
    private final ConversationRows rows;
    private final Escalations escalations;
    private final Hands hands;
    private final Returns returns;
    private final StaffLines lines;
    private final Ledger ledger;
    private final Course course;
    private final Replies replies;
    private final Timeline timeline;
    private final ServiceNames names;
    private final Claims claims;
    private final CaseFile cases;
    private final Clock clock;
    private final ApplicationEventPublisher<ChildIsWaiting> waiting;

    Desk(Sessions sessions, ConversationRows rows, Escalations escalations, Hands hands, Returns returns,
         StaffLines lines, Ledger ledger, Course course, Replies replies, Timeline timeline,
         ServiceNames names, Claims claims, CaseFile cases, Clock clock,
         ApplicationEventPublisher<ChildIsWaiting> waiting) {
        this.sessions = sessions;
        this.rows = rows;
        this.escalations = escalations;
        this.hands = hands;
        this.returns = returns;
        this.lines = lines;
        this.ledger = ledger;
        this.course = course;
        this.replies = replies;
        this.timeline = timeline;
        this.names = names;
        this.claims = claims;
        this.cases = cases;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Takes a child that is offered to this person, or that all may take; exactly one of two gets it. */
    @Transactional
    public Verdict claim(UUID staff, UUID escalation) {
        return claims.claim(staff, escalation);
    }

    /** Knows the child, its family or the suspect: the talk waits again with its place, for anyone else (CP-02). */
    @Transactional
    public Verdict involved(UUID staff, UUID conversation) {
        return own(staff, conversation, open -> {
            claims.giveUp(staff, open);
            return Verdict.DONE;
        });
    }

    /** The counsellor has read what the child told; the child learns that a person is there (CP-22). */
    @Transactional
    public Verdict read(UUID staff, UUID conversation) {
        return own(staff, conversation, open -> {
            if (open.talk().readAt() == null) {
                rows.read(conversation, clock.instant());
                timeline.add(conversation, Step.READ, staff, null);
                course.say(open, replies.humanJoins(open, names.nick(staff)));
            }
            return Verdict.DONE;
        });
    }

    /** Says these words and nothing with them, as {@link #say(UUID, UUID, UUID, StaffLine)}. */
    public Verdict say(UUID staff, UUID conversation, UUID ref, String text) {
        return say(staff, conversation, ref, StaffLine.of(text));
    }

    /** Says a line to the child; {@code ref} said twice is said once. A private contact is held back (CP-38). */
    @Transactional
    public Verdict say(UUID staff, UUID conversation, UUID ref, StaffLine typed) {
        StaffLine line = typed.stripped();
        if (line.text().isEmpty() || line.text().length() > LONGEST_LINE) {
            return Verdict.no(line.text().isEmpty() ? Why.EMPTY : Why.TOO_LONG);
        }
        return uncovered(staff, conversation, open -> lines.say(staff, open, ref, line));
    }

    /** Tries a line of one's own talk once more that LINE did not take. */
    @Transactional
    public Verdict again(UUID staff, UUID conversation, UUID line) {
        return uncovered(staff, conversation, open -> lines.again(open, line));
    }

    /** Shows the child that somebody is writing, while the counsellor really is. */
    @Transactional
    public Verdict typing(UUID staff, UUID conversation) {
        return uncovered(staff, conversation, open -> {
            waiting.publishEvent(new ChildIsWaiting(open.talk().childId(), TYPING));
            return Verdict.DONE;
        });
    }

    /** Gives the talk back to the bot. */
    @Transactional
    public Verdict handBack(UUID staff, UUID conversation) {
        return own(staff, conversation, open -> leave(open, null, replies.humanLeaves(open)));
    }

    /** The same, and the bot goes on in this state; only where it can, by {@link Returns}. */
    @Transactional
    public Verdict handBack(UUID staff, UUID conversation, String state) {
        return own(staff, conversation, open -> returns.lead(state, open.talk().level())
                ? leave(open, null, replies.humanLeavesTo(open, state)) : Verdict.no(Why.BAD_STATE));
    }

    /** Where this talk can be handed back to; empty when it is not theirs. */
    @Transactional(readOnly = true)
    public Optional<List<Returns.Way>> returns(UUID staff, UUID conversation) {
        return rows.findById(conversation).filter(talk -> staff.equals(talk.holder()))
                .map(talk -> returns.at(talk.level()));
    }

    /**
     * Ends case and talk with a closing code, C01 to C13 (CP-102), in one step: refused while something of the case is
     * open. A console asks the record's own door, which asks for more when the level is high.
     */
    @Transactional
    public Verdict close(UUID staff, UUID conversation, String code) {
        return CLOSING_CODE.matcher(code).matches()
                ? own(staff, conversation, open -> leave(open, code, replies.humanLeaves(open)))
                : Verdict.no(Why.BAD_CODE);
    }

    private Verdict leave(Open held, @Nullable String code, Turn farewell) {
        TalkCard talk = TalkCard.of(held.talk(), held.seal());
        Optional<Why> against = Optional.ofNullable(code)
                .flatMap(with -> cases.against(held.talk().holder(), talk, with));
        if (against.isPresent()) {
            return Verdict.no(against.get());
        }
        Open open = code == null ? hands.free(held, Loss.HANDED_BACK) : hands.close(held, code);
        escalations.end(open.talk().id(), code);
        course.say(open, farewell);
        Optional.ofNullable(code).ifPresent(with -> cases.closed(held.talk().holder(), talk, with));
        return Verdict.DONE;
    }

    private Verdict uncovered(UUID staff, UUID conversation, Function<Open, Verdict> act) {
        // Somebody may be looking at the child's screen: nothing that speaks of the talk may appear there (CP-34).
        return own(staff, conversation, open -> open.talk().seen() ? Verdict.no(Why.COVER) : act.apply(open));
    }

    private Verdict own(UUID staff, UUID conversation, Function<Open, Verdict> act) {
        return sessions.lock(conversation).filter(open -> staff.equals(open.talk().holder())).map(act)
                .orElse(Verdict.no(Why.NOT_YOURS));
    }
}
