package org.khiang.conversations.oncall;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls people who sit at no console when a child at HIGH or above waits too long, and at once when nobody is on shift
 * (CP-15). It goes on until somebody takes the child, and rests while somebody who said that they come may be on the
 * way. Off where no way of calling is set.
 */
@Singleton
public class OnCall {
    /** What a link is good for: nothing, to say once that one comes, or nothing any more. */
    public enum Link { UNKNOWN, OPEN, OVER }

    private static final Logger LOG = LoggerFactory.getLogger(OnCall.class);

    private final Map<Step, Way> ways = new EnumMap<>(Step.class);
    private final Chains chains;
    private final Calls calls;
    private final ChainRows rows;
    private final Clock clock;

    OnCall(List<Way> ways, Chains chains, Calls calls, ChainRows rows, Clock clock) {
        ways.forEach(way -> this.ways.put(way.step(), way));
        this.chains = chains;
        this.calls = calls;
        this.rows = rows;
        this.clock = clock;
    }

    /** By what people are called: of MAIL and PAGER those that are set up; none where nobody is called at all. */
    public List<String> set() {
        return ways.keySet().stream().map(Step::name).toList();
    }

    /** One round of mail; a mail server that answers late keeps no pager waiting, for the pager has its own round. */
    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    public void mail() {
        round(Step.MAIL);
    }

    /** One round of the pager. */
    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    public void page() {
        round(Step.PAGER);
    }

    private void round(Step step) {
        Way way = ways.get(step);
        if (way == null) {
            return;
        }
        try {
            chains.settle(ways.keySet());
            calls.make(way);
        } catch (RuntimeException failed) {
            LOG.error("ALARM a round of on-call {} failed: {}", step, failed.getClass().getName());
        }
    }

    /** What this link is good for; looking changes nothing, since programs that read mail look too. */
    public Link look(String token) {
        return rows.linked(new LinkToken(token).hash()).map(chain -> chain.running() ? Link.OPEN : Link.OVER)
                .orElse(Link.UNKNOWN);
    }

    /** Stops the chain this link belongs to; true for the first who does so while it runs. */
    public boolean acknowledge(String token) {
        Optional<ChainRow> chain = rows.linked(new LinkToken(token).hash());
        boolean first = chain.isPresent() && rows.acknowledge(chain.get().id(), clock.instant()) == 1;
        if (first) {
            LOG.info("on-call chain {} was acknowledged", chain.get().id());
        }
        return first;
    }
}
