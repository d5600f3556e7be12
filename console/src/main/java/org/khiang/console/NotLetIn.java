package org.khiang.console;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** Tells whoever stands before a shut door only whether signing in could help. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class NotLetIn implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes")   // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        return refused.isForbidden()
                ? HttpResponse.status(HttpStatus.FORBIDDEN).body(new Why("NOT_ALLOWED"))
                : HttpResponse.unauthorized().body(new Why("SIGNED_OUT"));
    }
}
