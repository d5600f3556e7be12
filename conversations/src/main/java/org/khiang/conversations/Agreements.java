package org.khiang.conversations;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a child agreed to: whether, and when of the day, it may be asked after (CP-100). */
@Singleton
public class Agreements {
    private static final String CONSENT = "followUpConsent";
    private static final String WINDOW = "safeContactWindow";

    private final Sessions sessions;
    private final ConversationRows rows;
    private final Facts facts;
    private final Timers timers;
    private final Clock clock;

    Agreements(Sessions sessions, ConversationRows rows, Facts facts, Timers timers, Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.facts = facts;
        this.timers = timers;
        this.clock = clock;
    }

    /** True when the child agreed to be asked after, in a window that it named. */
    public boolean given(Map<String, Picture.Fact> told) {
        return is(told, CONSENT, "YES") && window(told).isPresent();
    }

    /** True when the child said that nobody shall ask after it. */
    public boolean refused(Map<String, Picture.Fact> told) {
        return is(told, CONSENT, "NO") || is(told, CONSENT, "DECLINED");
    }

    /** Whether the moment lies in the child's window and outside the quiet hours. */
    public boolean holds(Map<String, Picture.Fact> told, Instant moment) {
        return window(told).filter(window -> window.holds(moment)).isPresent() && !QuietHours.at(moment);
    }

    /** The first opening of the child's window that is not before this moment. */
    public Optional<Instant> opening(Map<String, Picture.Fact> told, Instant earliest) {
        return window(told).map(window -> window.next(earliest));
    }

    /** Notes what the child agreed to in the chat, as if it had pressed the buttons; false for a window of no name. */
    @Transactional
    public boolean agree(UUID conversation, String window) {
        if (SafeWindow.of(window).isEmpty()) {
            return false;
        }
        Open open = sessions.lock(conversation).orElseThrow();
        Conversation talk = open.talk();
        Map<String, Facts.Told> told = new LinkedHashMap<>(facts.open(talk.factsSealed(), open.seal(), talk.id()));
        told.put(CONSENT, new Facts.Told("YES", clock.instant(), null));
        told.put(WINDOW, new Facts.Told(window, clock.instant(), null));
        rows.shown(talk.id(), talk.state(), facts.close(told, open.seal(), talk.id()), talk.answeredSeq());
        return true;
    }

    /** Has the agreed message go out then; the rules of {@link FollowUps} still decide whether it does. */
    public void askAt(UUID conversation, Instant moment) {
        timers.setAt(conversation, FollowUps.TIMER, moment);
    }

    /** Nobody is to be asked after any more. */
    public void askNoMore(UUID conversation) {
        timers.drop(conversation, FollowUps.TIMER);
    }

    private static Optional<SafeWindow> window(Map<String, Picture.Fact> told) {
        return Optional.ofNullable(told.get(WINDOW)).flatMap(fact -> SafeWindow.of(fact.value()));
    }

    private static boolean is(Map<String, Picture.Fact> told, String slot, String value) {
        return told.containsKey(slot) && told.get(slot).value().equals(value);
    }
}
