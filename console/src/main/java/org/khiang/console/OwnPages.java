package org.khiang.console;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.List;
import java.util.Set;

/** Only our own pages change anything; LINE, which is no page and says so, shows itself by its signature instead. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class OwnPages implements Ordered {
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<String> OF_LINE = List.of("/line/webhook", "/v2/bot/", "/simulator/");

    private final Origins origins;

    OwnPages(Origins origins) {
        this.origins = origins;
    }

    /** 403 ORIGIN before anything is read; null lets the request go on. */
    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (HARMLESS.contains(request.getMethod()) || carriesItsRight(request) || isOfNoPage(request)
                || origins.allows(request)) {
            return null;
        }
        return HttpResponse.status(HttpStatus.FORBIDDEN).body(new Why("ORIGIN"));
    }

    /** A link from a mail is opened by no page of ours and uses no cookie: its secret is the whole right. */
    private static boolean carriesItsRight(HttpRequest<?> request) {
        return request.getPath().startsWith("/on-call/");
    }

    private static boolean isOfNoPage(HttpRequest<?> request) {
        return !request.getHeaders().contains(HttpHeaders.ORIGIN)
                && OF_LINE.stream().anyMatch(request.getPath()::startsWith);
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
