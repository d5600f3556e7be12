package org.khiang.conversations.oncall;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A POST of the summons as JSON to the operator's pager; X-Khiang-Signature is "sha256=" and the HMAC-SHA256 of the
 * body in hex, so that nobody else can wake the person on call.
 */
@Singleton
@Requires(property = "khiang.on-call.pager-url")
class Pager implements Way {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final ObjectMapper json;
    private final URI address;
    private final SecretKeySpec secret;

    Pager(ObjectMapper json, @Value("${khiang.on-call.pager-url}") URI address,
          @Value("${khiang.on-call.pager-secret}") String secret) {
        this.json = json;
        this.address = address;
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    @Override
    public Step step() {
        return Step.PAGER;
    }

    @Override
    public void call(Summons summons, Called called) {
        int status = post(summons);
        if (status / 100 != 2) {
            throw new NotReached("HTTP_" + status);
        }
    }

    private int post(Summons summons) {
        try {
            byte[] body = json.writeValueAsBytes(summons);
            HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE)
                    .header("Content-Type", "application/json").header("X-Khiang-Signature", "sha256=" + sign(body))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException gone) {
            throw new NotReached("PAGER_" + gone.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotReached("STOPPED");
        }
    }

    private String sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256");
        }
    }
}
