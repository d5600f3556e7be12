package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One call to LINE, frozen before it is tried: the lines of one turn, at most five.
 *
 * @param id         also LINE's retry key, so that trying again never says a thing twice
 * @param place      order within the conversation: a call waits for the ones before it
 * @param urgent     emergency text: pushed even when a reply may already have carried it
 * @param inDoubt    an attempt was begun whose outcome nobody knows
 * @param answersSeq for a turn of the bot: the child's messages it answers, and what the talk becomes once it is shown
 */
@MappedEntity("outgoing_call")
record OutgoingRow(@Id UUID id, long place, UUID conversationId, UUID childId, Voice voice, boolean urgent,
                   @Nullable String sender, @Nullable byte[] buttonsSealed, @Nullable byte[] tokenSealed,
                   @Nullable Instant tokenUntil, Instant sendAfter, State state, int attempts, boolean inDoubt,
                   @Nullable Instant leasedUntil, @Nullable Instant firstTriedAt, @Nullable String failure,
                   @Nullable Long answersSeq, @Nullable String nextState, @Nullable byte[] nextFactsSealed) {

    /** Where a call stands. SENT means that LINE took it: whether the child got it, LINE does not say. */
    enum State { WAITING, SENT, FAILED, UNDELIVERABLE, CANCELLED }

    boolean turnOfTalk() {
        return answersSeq != null;
    }

    @Override
    public String toString() {
        return "call " + id;
    }
}
