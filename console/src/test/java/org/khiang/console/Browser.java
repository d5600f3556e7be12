package org.khiang.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Keeps one cookie and says, as browsers do, from which page it comes; tests make it say something else. */
final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String server;
    private String cookie;

    Browser(String server) {
        this.server = server;
    }

    Browser withCookie(String value) {
        cookie = "KHIANG=" + value;
        return this;
    }

    String cookieValue() {
        return cookie.substring("KHIANG=".length());
    }

    String origin() {
        return server;
    }

    HttpResponse<String> signIn(String login, String password) {
        return post("/login", "{\"username\":\"" + login + "\",\"password\":\"" + password + "\"}");
    }

    HttpResponse<String> giveCode(String code) {
        return post("/login/code", "{\"code\":\"" + code + "\"}");
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return postFrom(path, json, server);
    }

    /** As a page of those origins would make the browser send it. */
    HttpResponse<String> postFrom(String path, String json, String... origins) {
        HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json");
        for (String origin : origins) {
            request.header("Origin", origin);
        }
        return send(request);
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
