package org.khiang.conversations.oncall;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.plan.Contact;
import org.khiang.conversations.plan.OnCallPeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the steps that are due, each by one node alone; nothing is locked while the other side is waited for. */
@Singleton
class Calls {
    /** Longer than any call takes: who died between calling and noting it is called for again, not forgotten. */
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

    private final StepRows steps;
    private final ChainRows rows;
    private final Chains chains;
    private final Escalations escalations;
    private final OnCallPeople people;
    private final Clock clock;
    private final String publicUrl;

    Calls(StepRows steps, ChainRows rows, Chains chains, Escalations escalations, OnCallPeople people,
          Clock clock, @Value("${khiang.on-call.public-url:}") String publicUrl) {
        this.steps = steps;
        this.rows = rows;
        this.chains = chains;
        this.escalations = escalations;
        this.people = people;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    void make(Way way) {
        for (StepRow due : steps.due(way.step().name(), clock.instant())) {
            Instant now = clock.instant();
            if (steps.lease(due.id(), now.plus(LEASE), now) == 1) {
                call(way, due);
            }
        }
    }

    private void call(Way way, StepRow due) {
        try {
            Called called = called(due);
            way.call(summons(due.chainId(), called), called);
        } catch (RuntimeException failed) {
            String code = failed instanceof NotReached ? failed.getMessage() : failed.getClass().getSimpleName();
            LOG.error("ALARM nobody was reached by {} in on-call chain {}: {}", due.step(), due.chainId(), code);
            chains.failed(due, code.substring(0, Math.min(code.length(), 40)));
            return;
        }
        chains.reached(due);
    }

    /** The plan first; whoever does not come at the first call is not the only one who could. */
    private Called called(StepRow due) {
        try {
            List<Contact> planned = people.now();
            boolean again = steps.tried(due.chainId(), due.step().name()) > 0;
            return new Called(planned, again || planned.isEmpty());
        } catch (RuntimeException broken) {
            LOG.error("ALARM the on-call plan cannot be read, everyone is called: {}", broken.getClass().getName());
            return Called.EVERYONE;
        }
    }

    private Summons summons(UUID chain, Called called) {
        Escalation child = rows.findById(chain).flatMap(row -> escalations.find(row.escalationId())).orElseThrow();
        LinkToken token = LinkToken.fresh();
        rows.link(token.hash(), chain);
        Instant now = clock.instant();
        return new Summons(child.level().name(), Duration.between(child.levelAt(), now).toSeconds(),
                rows.talkNumber(child.id()), now, publicUrl + "/console/", publicUrl + "/on-call/" + token.text(),
                called.everyone() ? List.of() : called.pagers());
    }
}
