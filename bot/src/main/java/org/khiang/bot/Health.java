package org.khiang.bot;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.management.health.indicator.HealthResult;
import java.util.Map;

/** Keeps {@code /health} at one word: whoever asks is a machine, and needs to know nothing of our parts. */
@ServerFilter("/health/**")
class Health {
    @ResponseFilter
    void oneWord(MutableHttpResponse<?> response) {
        if (response.body() instanceof HealthResult result) {
            response.body(Map.of("status", result.getStatus().getName()));
        }
    }
}
