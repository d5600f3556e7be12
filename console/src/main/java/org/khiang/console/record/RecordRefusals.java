package org.khiang.console.record;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.khiang.console.Why;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.record.RecordRefusal;

/** What the record refuses, as a code that the page words; a case of somebody else is as good as none. */
@Singleton
class RecordRefusals implements ExceptionHandler<RecordRefusal, HttpResponse<Why>> {
    @Override
    @SuppressWarnings("rawtypes")       // so the framework asks for it
    public HttpResponse<Why> handle(HttpRequest request, RecordRefusal refusal) {
        Why why = new Why(refusal.code().name());
        return switch (refusal.code()) {
            case NOT_YOURS -> HttpResponse.notFound(why);
            case SETTLED, WATCHED, ERASED, PLAN_NOT_REVIEWED, OWN_HALF ->
                    HttpResponse.<Why>status(HttpStatus.CONFLICT).body(why);
            case BAD_FIELD, BAD_QUOTE, BAD_ANSWER, BAD_CODE, TOO_LONG, EMPTY, REASON_NEEDED, PAST, NO_CONSENT,
                    OUTSIDE_WINDOW -> HttpResponse.badRequest(why);
        };
    }

    /** Done, or what is missing. */
    static HttpResponse<?> answer(Verdict verdict) {
        return verdict.done() ? HttpResponse.noContent()
                : HttpResponse.status(HttpStatus.CONFLICT).body(new Why(verdict.why().name()));
    }
}
