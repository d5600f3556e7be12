package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.privacy.Seal;

/** Answers to one message of the child: LINE shows that message above the line, if the child still wants it there. */
@Singleton
class Quotes {
    private final QuoteTokens tokens;
    private final QuotedLines lines;

    Quotes(QuoteTokens tokens, QuotedLines lines) {
        this.tokens = tokens;
        this.lines = lines;
    }

    /** Keeps LINE's ticket for a message, sealed; null where LINE gave none. */
    void keep(Open open, UUID message, @Nullable String token) {
        if (token != null) {
            tokens.save(new QuoteTokens.Token(message, open.seal().close(token, message)));
        }
    }

    /** The child took the message back: nobody may put it on a screen again. */
    void forget(UUID message) {
        tokens.forget(message);
    }

    /** Whether this is a message of this very talk that can be quoted; a message of another child never is. */
    boolean hold(UUID conversation, UUID message) {
        return tokens.quotable(conversation).contains(message);
    }

    /** Notes that the line of this call answers this message. */
    void quote(UUID call, UUID message) {
        lines.save(new QuotedLines.Quoted(call, message));
    }

    /** LINE's ticket for the message that a call answers; empty for most calls, and once it was taken back. */
    Optional<String> ticket(UUID call, Seal seal) {
        return lines.findById(call).flatMap(quoted -> tokens.findById(quoted.messageId()))
                .map(token -> seal.open(token.tokenSealed(), token.messageId()));
    }

    /** LINE would not show the message: the line goes out alone. */
    void drop(UUID call) {
        lines.drop(call);
    }

    /** What each call of a talk answers. */
    Map<UUID, UUID> of(UUID conversation) {
        return lines.of(conversation).stream()
                .collect(Collectors.toMap(QuotedLines.Quoted::callId, QuotedLines.Quoted::messageId));
    }

    /** The messages of a talk that can be quoted. */
    Set<UUID> quotable(UUID conversation) {
        return new HashSet<>(tokens.quotable(conversation));
    }
}
