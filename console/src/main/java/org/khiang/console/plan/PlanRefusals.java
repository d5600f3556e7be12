package org.khiang.console.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.khiang.console.Why;
import org.khiang.conversations.plan.PlanRefusal;

/** What the plan refuses, as a code that the page words. */
@Singleton
class PlanRefusals implements ExceptionHandler<PlanRefusal, HttpResponse<Why>> {
    @Override
    @SuppressWarnings("rawtypes")       // so the framework asks for it
    public HttpResponse<Why> handle(HttpRequest request, PlanRefusal refusal) {
        Why why = new Why(refusal.code().name());
        return switch (refusal.code()) {
            case PLAN_CHANGED, TURN_OVER -> HttpResponse.<Why>status(HttpStatus.CONFLICT).body(why);
            case BAD_HOURS, BAD_TIMES, NOT_PLANNABLE, NO_ADDRESS, BAD_ADDRESS -> HttpResponse.badRequest(why);
        };
    }
}
