package org.khiang.console;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** The framework's own error pages quote what they could not read; these say only what kind of refusal it is. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
class Refusals implements ErrorResponseProcessor<Why> {
    @Override
    public MutableHttpResponse<Why> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = HttpStatus.valueOf(response.code());
        String why = status == HttpStatus.BAD_REQUEST ? "BAD_FRAME" : status.name();
        return response.body(new Why(why)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
