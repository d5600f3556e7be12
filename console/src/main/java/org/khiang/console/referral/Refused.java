package org.khiang.console.referral;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.khiang.console.Why;
import org.khiang.conversations.referral.ReferralRefusal;

/** Tells why something about a referral was not done, by its code. */
@Singleton
class Refused implements ExceptionHandler<ReferralRefusal, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes")   // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, ReferralRefusal refusal) {
        return HttpResponse.status(status(refusal.code())).body(new Why(refusal.code().name()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static HttpStatus status(ReferralRefusal.Code code) {
        return switch (code) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case STALE, SENT_ALREADY, NOT_NEXT, NOT_CHECKED, SAME_PERSON, NOT_SUPERVISOR, UNSENT_LINE, ERASED,
                    NOT_PRIVATE, NO_KEY, KEY_CHANGED, NO_FILE, DECISION_MISSING -> HttpStatus.CONFLICT;
            case INCOMPLETE, BAD_HOW, BAD_ANSWER, NAME_NEEDED, NO_REASON, NOTE_NEEDED, TIME_NEEDED, LONG_SENTENCE,
                    NOT_SAID, BAD_WORDS, BAD_RECEIVER, BAD_KEY, WRONG_FINGERPRINT -> HttpStatus.BAD_REQUEST;
        };
    }
}
