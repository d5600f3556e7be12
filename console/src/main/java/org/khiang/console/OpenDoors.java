package org.khiang.console;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** The few addresses that need no sign-in; whatever is neither here nor opened at its own method stays shut. */
@Singleton
class OpenDoors implements SecurityRule<HttpRequest<?>> {
    private final Set<String> doors = new HashSet<>(Set.of("/line/webhook", "/health", "/prometheus"));
    private final List<String> corridors = new ArrayList<>();

    OpenDoors(@Value("${khiang.role.console:true}") boolean console, @Value("${khiang.demo:false}") boolean demo) {
        if (console) {
            doors.addAll(Set.of("/", "/login", "/logout", "/console"));
            corridors.addAll(List.of("/console/", "/webjars/"));
        }
        if (demo) {
            doors.add("/simulator");
            corridors.addAll(List.of("/simulator/", "/webjars/", "/v2/bot/"));
        }
    }

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication who) {
        String path = request.getPath();
        boolean open = doors.contains(path) || corridors.stream().anyMatch(path::startsWith);
        return Mono.just(open ? SecurityRuleResult.ALLOWED : SecurityRuleResult.UNKNOWN);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
