package org.khiang.conversations;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.numbers.Counted;
import org.khiang.conversations.numbers.Tallies;
import org.khiang.conversations.numbers.Uncounted;
import org.khiang.conversations.numbers.Wait;
import org.khiang.conversations.privacy.TalkKeys;

/** Counts each talk anew after something happened in it, so that no figure ever needs to open one again. */
@Singleton
public class Reckoning {
    private final Uncounted uncounted;
    private final Tallies tallies;
    private final ConversationRows rows;
    private final WaitsOfTalk waits;
    private final Facts facts;
    private final NotedOfChild noted;
    private final TalkKeys keys;

    Reckoning(Uncounted uncounted, Tallies tallies, ConversationRows rows, WaitsOfTalk waits, Facts facts,
              NotedOfChild noted, TalkKeys keys) {
        this.uncounted = uncounted;
        this.tallies = tallies;
        this.rows = rows;
        this.waits = waits;
        this.facts = facts;
        this.noted = noted;
        this.keys = keys;
    }

    /** Counts what is not counted yet, at most two hundred talks a round, and forgets what may not be kept. */
    @Scheduled(fixedDelay = "30s", initialDelay = "10s")
    public void round() {
        uncounted.talks().forEach(this::count);
        tallies.tidy();
    }

    /** Counts one talk; a talk in which something is just happening is left for the next round. */
    @Transactional
    void count(UUID id) {
        if (rows.lockIfFree(id).isEmpty()) {
            return;
        }
        Conversation talk = rows.findById(id).filter(one -> one.keySealed() != null).orElse(null);
        if (talk == null) {
            return;
        }
        Map<String, String> told =
                Facts.values(facts.open(talk.factsSealed(), keys.of(id, talk.keySealed()), id));
        List<Wait> waited = waits.of(id, told.containsKey("abandonedQueue"));
        boolean held = waits.heldAtAll(id);
        NotedOfChild.Noted note = noted.of(id);
        tallies.count(id, talk.childId(), new Counted(talk.beganAt(), talk.level().name(), talk.category().name(),
                talk.state(), held, with(note, told)), waited, new Tallies.UpTo(talk.lastSeq(), note.edit()));
    }

    /** What the child told itself goes before what somebody noted of it. */
    private static Map<String, String> with(NotedOfChild.Noted note, Map<String, String> told) {
        Map<String, String> all = new HashMap<>(Tallies.coded(note.fields()));
        all.putAll(told);
        return all;
    }
}
