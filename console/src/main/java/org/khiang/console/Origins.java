package org.khiang.console;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Knows which pages are our own: a page of another site must not act with a counsellor's cookie. */
@Singleton
class Origins {
    private final String configured;

    /** {@code khiang.console.origin}: the address people type, such as https://desk.example.org, behind a proxy. */
    Origins(@Nullable @Value("${khiang.console.origin}") String configured) {
        this.configured = configured;
    }

    /** True when the browser says, by exactly one Origin header, that the request comes from a page of this console. */
    boolean allows(HttpRequest<?> request) {
        List<String> given = request.getHeaders().getAll(HttpHeaders.ORIGIN);
        return given.size() == 1 && given.get(0).equalsIgnoreCase(own(request));
    }

    private String own(HttpRequest<?> request) {
        if (configured != null) {
            return configured;
        }
        List<String> hosts = request.getHeaders().getAll(HttpHeaders.HOST);
        return (request.isSecure() ? "https://" : "http://") + (hosts.size() == 1 ? hosts.get(0) : "");
    }
}
