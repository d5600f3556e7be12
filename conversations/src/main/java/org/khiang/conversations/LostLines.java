package org.khiang.conversations;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.staff.Presence;
import org.khiang.nlp.RiskLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Talks whose counsellor's console fell silent: nobody else may answer the child, so somebody must learn of it. */
@Singleton
class LostLines {
    private static final Logger LOG = LoggerFactory.getLogger(LostLines.class);
    /** A worry can wait longer for the one who knows it than a danger can. */
    private static final Duration TAKE_WORRY_AFTER = Duration.ofMinutes(10);
    /** A child must not hang on one click of one supervisor. */
    private static final Duration KEPT_AT_MOST = Duration.ofMinutes(3);

    private final ConversationRows rows;
    private final Sessions sessions;
    private final Escalations escalations;
    private final SetAside aside;
    private final Timeline timeline;
    private final Presence presence;
    private final Clock clock;
    private final Duration tellAfter;
    private final Duration takeAfter;

    LostLines(ConversationRows rows, Sessions sessions, Escalations escalations, SetAside aside,
              Timeline timeline, Presence presence, Clock clock,
              @Value("${khiang.lost-line.tell:60s}") Duration tellAfter,
              @Value("${khiang.lost-line.take:120s}") Duration takeAfter) {
        this.rows = rows;
        this.sessions = sessions;
        this.escalations = escalations;
        this.aside = aside;
        this.timeline = timeline;
        this.presence = presence;
        this.clock = clock;
        this.tellAfter = tellAfter;
        this.takeAfter = takeAfter;
    }

    /** One look at all talks that are held; also at those that supervisors hold for too long. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void look() {
        Instant now = clock.instant();
        rows.back(presence.silentBefore());
        rows.heldBySilent(presence.silentBefore()).forEach(talk -> weigh(talk, now));
        escalations.keptBefore(now.minus(KEPT_AT_MOST)).forEach(kept -> putBack(kept.conversationId()));
    }

    private void weigh(Conversation talk, Instant now) {
        boolean grave = talk.level().atLeast(RiskLevel.HIGH);
        Duration away = talk.awayAt() == null ? Duration.ZERO : Duration.between(talk.awayAt(), now);
        if (talk.awayAt() == null) {
            rows.away(talk.id(), now);
        } else if (away.compareTo(grave ? takeAfter : TAKE_WORRY_AFTER) >= 0) {
            take(talk.id(), talk.holder());
        } else if (grave && !talk.awayTold() && away.compareTo(tellAfter) >= 0) {
            tell(talk.id(), talk.holder());
        }
    }

    @Transactional
    void tell(UUID conversation, UUID staff) {
        if (rows.lock(conversation).isPresent() && rows.tellAway(conversation, staff) == 1) {
            timeline.add(conversation, Step.AWAY, staff, null);
            LOG.error("ALARM the counsellor of conversation {} has been out of reach for a minute", conversation);
        }
    }

    /** Frees the talk, unless its counsellor is back meanwhile; a grave one goes to the supervisors who are there. */
    @Transactional
    void take(UUID conversation, UUID staff) {
        Instant heard = presence.silentBefore();
        if (rows.lock(conversation).filter(talk -> staff.equals(talk.holder()) && talk.awayAt() != null).isEmpty()
                || presence.heardSince(staff, heard)) {
            return;
        }
        Open held = sessions.lock(conversation).orElseThrow();
        if (held.talk().level().atLeast(RiskLevel.HIGH)) {
            aside.toSupervisors(held);
        } else {
            aside.toQueue(held);
        }
        rows.back(heard);
    }

    /** Back into the queue, with its place. */
    @Transactional
    void putBack(UUID conversation) {
        rows.lock(conversation).ifPresent(talk -> escalations.waitAgain(conversation));
    }
}
