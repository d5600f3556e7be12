package org.khiang.bot.line;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.List;

/**
 * The helpline's account at LINE.
 *
 * @param secrets channel secrets that sign webhooks; two while one is being rotated
 * @param token   lets us speak to every child: never logged
 * @param api     host and port of the Messaging API
 */
@ConfigurationProperties("khiang.line")
record LineAccount(List<String> secrets, String token, URI api) {
    @Override
    public String toString() {
        return "LINE account at " + api;
    }
}
