package org.khiang.bot.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The one client of the Messaging API. */
@Factory
class LineClient {
    /** Many slow calls must not keep a counsellor's answer waiting; the SDK lets five through by default. */
    private static final int CALLS_AT_ONCE = 32;

    @Singleton
    MessagingApiClient client(LineAccount account) {
        return MessagingApiClient.builder(account.token())
                .apiEndPoint(account.api())
                .connectTimeout(Duration.ofSeconds(3))
                .writeTimeout(Duration.ofSeconds(8))
                .readTimeout(Duration.ofSeconds(8))
                .maxRequests(CALLS_AT_ONCE)
                .maxRequestsPerHost(CALLS_AT_ONCE)
                .setEventListener(new OneTry())
                .usingDefaultLogger(false)      // it writes the access token and the children's words
                .build();
    }
}
