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

/** The few addresses that need no sign-in, and the two rooms in which each method says who may come in. */
@Singleton
class OpenDoors implements SecurityRule<HttpRequest<?>> {
    private static final List<String> ROOMS = List.of("/api/", "/ws/");

    private final Set<String> doors = new HashSet<>(Set.of("/line/webhook", "/health", "/prometheus"));
    private final List<String> corridors = new ArrayList<>();

    OpenDoors(@Value("${khiang.role.console:true}") boolean console, @Value("${khiang.demo:false}") boolean demo) {
        if (console) {
            doors.addAll(Set.of("/", "/login", "/login/code", "/logout", "/console"));
            corridors.addAll(List.of("/console/", "/webjars/", "/on-call/"));
        }
        if (demo) {
            doors.add("/simulator");
            corridors.addAll(List.of("/simulator/", "/webjars/", "/v2/bot/"));
        }
    }

    /** In a room a method that names nobody lets in nobody; outside, what is not named is shut for everyone. */
    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication who) {
        String path = request.getPath();
        if (doors.contains(path) || corridors.stream().anyMatch(path::startsWith)) {
            return Mono.just(SecurityRuleResult.ALLOWED);
        }
        boolean room = ROOMS.stream().anyMatch(path::startsWith);
        return Mono.just(room ? SecurityRuleResult.UNKNOWN : SecurityRuleResult.REJECTED);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
