package org.khiang.console;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.SignInSessions;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Turns a cookie into a person by asking the database each time, so that closing an account works at once. */
@Singleton
@Requires(property = "khiang.role.console", notEquals = "false")    // where no console runs, nobody is signed in
class SessionTokens implements TokenValidator<HttpRequest<?>> {
    private final SignInSessions sessions;
    private final ExecutorService executor;

    SessionTokens(SignInSessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.sessions = sessions;
        this.executor = executor;
    }

    @Override
    public Publisher<Authentication> validateToken(String token, HttpRequest<?> request) {
        return Mono.fromFuture(() -> CompletableFuture.supplyAsync(() -> whose(token), executor));
    }

    private Authentication whose(String token) {
        return sessions.of(token).map(SessionTokens::authentication).orElse(null);
    }

    private static Authentication authentication(Member member) {
        return Authentication.build(member.id().toString(), List.of(member.role().name()),
                Map.of("name", member.name()));
    }
}
