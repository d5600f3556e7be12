package org.khiang.console.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.khiang.conversations.decision.DecisionRefusal;

/** Words a refusal as a code; what is not one's own is as good as none, and nothing of what was sent comes back. */
@Singleton
class Refused implements ExceptionHandler<DecisionRefusal, HttpResponse<Refused.Body>> {

    /**
     * Why not.
     *
     * @param by      who was first
     * @param changed fields it is about, or what became of it meanwhile
     */
    @Serdeable
    record Body(String why, @Nullable String by, List<String> changed) {
    }

    @Override
    @SuppressWarnings("rawtypes")      // as the framework declares it
    public HttpResponse<Body> handle(HttpRequest request, DecisionRefusal no) {
        return HttpResponse.status(status(no.code())).body(new Body(no.code().name(), no.by(), no.changed()));
    }

    private static HttpStatus status(DecisionRefusal.Code code) {
        return switch (code) {
            case UNKNOWN, NOT_YOURS -> HttpStatus.NOT_FOUND;
            case WRONG_ROLE, OWN_PROPOSAL, OWN_WORK, READER_SIGNS -> HttpStatus.FORBIDDEN;
            case DECIDED, STALE, NOT_APPROVED, EXPIRED, COVER, ERASED, NEEDS_SECOND, SOMEONE_WAS_FIRST,
                    ALREADY_SCORED, NOT_LOWER, BLOCK_FORBIDDEN, LEGAL_HOLD, REPORT_KEPT, TALK_OPEN
                    -> HttpStatus.CONFLICT;
            case BAD_CODE, FIELD_MISSING, BAD_FIELD, TOO_LONG, EMPTY_REASON, FORBIDDEN_ANSWER, NOT_ACT_FIRST,
                    BAD_CONSENT, NOTHING_CHANGES, LINE_NEEDED, SCORE_MISSING, BAD_SCORE, QUOTE_MISSING ->
                    HttpStatus.BAD_REQUEST;
        };
    }
}
