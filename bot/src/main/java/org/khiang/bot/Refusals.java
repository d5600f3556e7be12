package org.khiang.bot;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;

/** The framework's own error pages quote what they could not read; ours say only what kind of refusal it is. */
@Primary
@Singleton
class Refusals implements ErrorResponseProcessor<Map<String, String>> {
    @Override
    public MutableHttpResponse<Map<String, String>> processResponse(ErrorContext context,
                                                                    MutableHttpResponse<?> response) {
        return response.body(Map.of("why", HttpStatus.valueOf(response.code()).name()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
