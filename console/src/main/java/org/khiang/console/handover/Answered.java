package org.khiang.console.handover;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import org.khiang.console.Why;
import org.khiang.conversations.Verdict;

/** What a verdict is on the wire: a refusal is a code that the page words. */
final class Answered {
    private Answered() {
    }

    /** 200 when it was done; 404 for what is not theirs, so that nobody learns that it is there; else 409. */
    static HttpResponse<?> with(Verdict verdict) {
        if (verdict.done()) {
            return HttpResponse.ok();
        }
        HttpStatus status = verdict.why() == Verdict.Why.NOT_YOURS ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        return HttpResponse.status(status).body(new Why(verdict.why().name()));
    }
}
