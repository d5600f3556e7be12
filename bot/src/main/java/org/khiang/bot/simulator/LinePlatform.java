package org.khiang.bot.simulator;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The part of LINE's Messaging API that the program calls, answered as LINE answers. */
@Controller("/v2/bot")
@Secured("isAnonymous()")       // asks for LINE's own kind of token
class LinePlatform {
    private final Phones phones;
    private final Tokens tokens;
    private final Delivery delivery;
    private final Clock clock;
    private final String authorization;
    private final Set<String> retryKeys = ConcurrentHashMap.newKeySet();

    LinePlatform(Phones phones, Tokens tokens, Delivery delivery, Clock clock,
                 @Value("${khiang.line.token}") String token) {
        this.phones = phones;
        this.tokens = tokens;
        this.delivery = delivery;
        this.clock = clock;
        this.authorization = "Bearer " + token;
    }

    @Post("/message/reply")
    HttpResponse<?> reply(@Nullable @Header String authorization, @Body Map<String, Object> body) {
        if (!mayCall(authorization)) {
            return noEntry();
        }
        if (!Delivery.fits(body)) {
            return refused("The request body has 1 error(s)");
        }
        return tokens.use(String.valueOf(body.get("replyToken")))
                .filter(phone -> Delivery.quotesOf(phone, body))
                .<HttpResponse<?>>map(phone -> HttpResponse.ok(delivery.show(phone, body)))
                .orElseGet(() -> refused("Invalid reply token"));
    }

    @Post("/message/push")
    HttpResponse<?> push(@Nullable @Header String authorization,
                         @Nullable @Header("X-Line-Retry-Key") String retryKey, @Body Map<String, Object> body) {
        if (!mayCall(authorization)) {
            return noEntry();
        }
        Optional<Phone> phone = phones.ofLineId(String.valueOf(body.get("to")));
        if (phone.isEmpty() || !Delivery.fits(body) || !Delivery.quotesOf(phone.get(), body)) {
            return refused("Failed to send messages");
        }
        if (retryKey != null && !retryKeys.add(retryKey)) {
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(Map.of("message", "The retry key is already accepted", "sentMessages", List.of()));
        }
        return HttpResponse.ok(delivery.show(phone.get(), body));
    }

    @Post("/chat/loading/start")
    HttpResponse<?> loading(@Nullable @Header String authorization, @Body Map<String, Object> body) {
        if (!mayCall(authorization)) {
            return noEntry();
        }
        int seconds = body.get("loadingSeconds") instanceof Number number ? number.intValue() : 20;
        phones.ofLineId(String.valueOf(body.get("chatId")))
                .ifPresent(phone -> phone.loading(clock.instant().plusSeconds(seconds)));
        return HttpResponse.accepted().body(Map.of());
    }

    /** There are no groups here, so there is nothing to leave. */
    @Post("/{kind:group|room}/{id}/leave")
    HttpResponse<?> leave(@Nullable @Header String authorization, String kind, String id) {
        return mayCall(authorization) ? HttpResponse.ok(Map.of()) : noEntry();
    }

    private boolean mayCall(@Nullable String given) {
        return authorization.equals(given);
    }

    private static HttpResponse<?> noEntry() {
        return HttpResponse.unauthorized().body(Map.of("message", "Authentication failed"));
    }

    private static HttpResponse<?> refused(String why) {
        return HttpResponse.badRequest(Map.of("message", why));
    }
}
