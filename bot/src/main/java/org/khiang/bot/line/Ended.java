package org.khiang.bot.line;

import com.linecorp.bot.client.base.LineClientJsonParseException;
import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import io.micronaut.core.annotation.Nullable;
import org.khiang.conversations.Outcome;

/**
 * How a call to LINE ended.
 *
 * @param code names a failure for staff, such as HTTP_403; null when LINE took the call
 */
record Ended(Outcome outcome, @Nullable String code) {
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    static Ended taken() {
        return new Ended(Outcome.TAKEN, null);
    }

    /** Nobody knows whether LINE took it. */
    static Ended unknown() {
        return new Ended(Outcome.UNKNOWN, "NO_ANSWER");
    }

    /** What a failure says about the call: only LINE's own word makes it certain that it was not taken. */
    static Ended of(Throwable failure, boolean reply, boolean quotes) {
        if (!(failure instanceof AbstractLineClientException answered)
                || failure instanceof LineClientJsonParseException) {
            return unknown();
        }
        int status = answered.getCode();
        String code = "HTTP_" + status;
        if (status == CONFLICT && !reply) {
            return taken();         // the retry key was accepted before
        }
        if (status == BAD_REQUEST && reply) {
            // Whatever words LINE finds for it: were it the lines themselves, the push that follows is refused as well.
            return new Ended(Outcome.TOKEN_REFUSED, code);
        }
        if (status == BAD_REQUEST && quotes) {
            // Were it anything else, the try without the quote is refused as well.
            return new Ended(Outcome.QUOTE_REFUSED, code);
        }
        if (status == TOO_MANY) {
            return new Ended(Outcome.NOT_NOW, code);
        }
        return new Ended(status >= SERVER_ERROR ? Outcome.UNKNOWN : Outcome.REFUSED, code);
    }

    /** True when no push goes out any more until the month ends or the plan is changed. */
    static boolean isQuotaUsedUp(Throwable failure) {
        return says(failure, "monthly limit");
    }

    private static boolean says(Throwable failure, String words) {
        return failure instanceof MessagingApiClientException answer && answer.getError() != null
                && answer.getError().contains(words);
    }
}
