package org.khiang.console;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the browser, with every answer, to run, frame, send and keep nothing but what is ours. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class SafeHeaders implements Ordered {
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), payment=()");
    /** The parts a page is made of; everything else may name a child's case and is kept by no browser. */
    private static final Pattern PART = Pattern.compile("/(webjars|console|simulator)/.*\\.(js|css|svg|json|woff2)");

    private final PagePolicy console = PagePolicy.of("/console/index.html");
    private final PagePolicy simulator = PagePolicy.of("/simulator/index.html");

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        ALWAYS.forEach(response::header);
        PagePolicy policy = request.getPath().startsWith("/simulator") ? simulator : console;
        response.header("Content-Security-Policy", policy.header());
        if (!PART.matcher(request.getPath()).matches()) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
