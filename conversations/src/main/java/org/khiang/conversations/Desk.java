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
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.nlp.RiskLevel;

/** What a counsellor does with a child's talk; each act checks under the lock that the talk is still theirs. */
@Singleton
public class Desk {
    /** Longest line a counsellor may write, in UTF-16 units as LINE counts. */
    public static final int LONGEST_LINE = 1000;
    private static final Pattern CLOSING_CODE = Pattern.compile("C(0[1-9]|1[0-3])");
    private static final Duration TYPING = Duration.ofSeconds(10);

    private final Sessions sessions;
    private final ConversationRows rows;
    private final Escalations escalations;
    private final Drafts drafts;
    private final Ledger ledger;
    private final Course course;
    private final Replies replies;
    private final Timers timers;
    private final Timeline timeline;
    private final ServiceNames names;
    private final AccessLog accesses;
    private final ReportDuty duty;
    private final Clock clock;
    private final ApplicationEventPublisher<ChildIsWaiting> waiting;

    Desk(Sessions sessions, ConversationRows rows, Escalations escalations, Drafts drafts, Ledger ledger,
         Course course, Replies replies, Timers timers, Timeline timeline, ServiceNames names, AccessLog accesses,
         ReportDuty duty, Clock clock, ApplicationEventPublisher<ChildIsWaiting> waiting) {
        this.sessions = sessions;
        this.rows = rows;
        this.escalations = escalations;
        this.drafts = drafts;
        this.ledger = ledger;
        this.course = course;
        this.replies = replies;
        this.timers = timers;
        this.timeline = timeline;
        this.names = names;
        this.accesses = accesses;
        this.duty = duty;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Takes the head of the queue; of two who try at once exactly one gets it, the other is told who. */
    @Transactional
    public Verdict claim(UUID staff, UUID escalation) {
        Optional<Escalation> wanted = escalations.find(escalation);
        if (wanted.isEmpty()) {
            return Verdict.no(Why.NOT_HEAD);
        }
        Open open = sessions.lock(wanted.get().conversationId()).orElseThrow();
        Escalation now = escalations.find(escalation).orElseThrow();
        if (now.state() != Escalation.State.WAITING) {
            return new Verdict(Why.SOMEONE_WAS_FIRST, names.of(now.takenBy()));
        }
        if (!escalations.waiting().get(0).id().equals(escalation)) {
            return Verdict.no(Why.NOT_HEAD);        // nobody picks a child by what it is about (CP-10)
        }
        if (rows.hold(open.talk().id(), staff, clock.instant()) == 0 || !escalations.take(escalation, staff)) {
            return new Verdict(Why.SOMEONE_WAS_FIRST, names.of(open.talk().holder()));
        }
        hold(open, staff);
        return Verdict.DONE;
    }

    private void hold(Open open, UUID staff) {
        UUID id = open.talk().id();
        ledger.giveWay(open.talk());
        timers.clear(id);
        timeline.add(id, Step.HOLDER, staff, null);
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, "CLAIM", id, null));
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

    /** Says a line to the child; {@code ref} said twice is said once. A private contact is held back (CP-38). */
    @Transactional
    public Verdict say(UUID staff, UUID conversation, UUID ref, String text) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return Verdict.no(line.isEmpty() ? Why.EMPTY : Why.TOO_LONG);
        }
        return uncovered(staff, conversation, open -> {
            if (open.talk().readAt() == null) {
                return Verdict.no(Why.NOT_READ);
            }
            if (drafts.heldBack(staff, conversation, line)) {
                return Verdict.no(Why.CONTACT);
            }
            ledger.put(ref, open, new Speech(Voice.STAFF, List.of(line), replies.leave(open), names.of(staff), staff,
                    open.talk().level() == RiskLevel.EMERGENCY, List.of()), Release.of(clock.instant()));
            return Verdict.DONE;
        });
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
        return leave(staff, conversation, null);
    }

    /** Ends the counsellor's part with a closing code, C01 to C13 (practice: console-practice.md section 9). */
    @Transactional
    public Verdict close(UUID staff, UUID conversation, String code) {
        return CLOSING_CODE.matcher(code).matches() ? leave(staff, conversation, code) : Verdict.no(Why.BAD_CODE);
    }

    private Verdict leave(UUID staff, UUID conversation, @Nullable String code) {
        return own(staff, conversation, open -> {
            Optional<Why> against = Optional.ofNullable(code).flatMap(ending -> duty.against(conversation));
            if (against.isPresent()) {
                return Verdict.no(against.get());
            }
            rows.release(conversation);
            escalations.end(conversation, code);
            timeline.add(conversation, code == null ? Step.HOLDER : Step.CLOSED, null, code);
            course.say(sessions.lock(conversation).orElseThrow(), replies.humanLeaves(open));
            return Verdict.DONE;
        });
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
