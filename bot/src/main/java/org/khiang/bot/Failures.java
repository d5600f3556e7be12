package org.khiang.bot;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: an empty 500 for the caller, and for the log the class of it without its words. */
@Singleton
class Failures implements ExceptionHandler<Exception, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    @SuppressWarnings("rawtypes")   // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, Exception failed) {
        LOG.error("ALARM a request failed", failed);
        return HttpResponse.serverError();
    }
}
