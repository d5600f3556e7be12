package org.khiang.bot.simulator;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;

/** The simulator answers this machine only, and no page of the web that a browser here was led to. */
@ServerFilter({"/simulator/**", "/v2/bot/**"})
class LoopbackOnly {
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    @RequestFilter
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request) {
        boolean fromHere = request.getRemoteAddress().getAddress() != null
                && request.getRemoteAddress().getAddress().isLoopbackAddress();
        // a name of the web that was made to point here shows in this header
        String host = request.getHeaders().get("Host", String.class).orElse("").replaceFirst(":\\d+$", "");
        return fromHere && HERE.contains(host) ? null : HttpResponse.status(HttpStatus.FORBIDDEN);
    }
}
