package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khiang.conversations.staff.Role;

class SafeHeadersTest {
    private static final House HOUSE = new House(Map.of("khiang.demo", true));

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    static Stream<HttpResponse<String>> answers() {
        Browser stranger = HOUSE.browser();
        Browser fon = HOUSE.browserOf(HOUSE.hire("fon" + System.nanoTime(), Role.COUNSELLOR));
        return Stream.of(stranger.get("/simulator/"), stranger.get("/"), stranger.get("/webjars/lit/3.3.2/index.js"),
                stranger.get("/api/me"), fon.get("/api/me"), fon.get("/api/staff"), fon.get("/nothing"),
                stranger.get("/webjars/nothing"), stranger.post("/login", "{"), stranger.signIn("fon", "wrong"),
                stranger.postFrom("/login", "{}"), stranger.get("/logout"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerGoodOrBadTellsTheBrowserToKeepToOurPages(HttpResponse<String> answer) {
        assertHeader("nosniff", "X-Content-Type-Options", answer);
        assertHeader("no-referrer", "Referrer-Policy", answer);
        assertHeader("same-origin", "Cross-Origin-Opener-Policy", answer);
        assertHeader("same-origin", "Cross-Origin-Resource-Policy", answer);
        assertTrue(header("Permissions-Policy", answer).contains("microphone=()"));
        assertTrue(header("Content-Security-Policy", answer).startsWith("default-src 'none'; script-src 'self'"));
        assertTrue(header("Content-Security-Policy", answer).endsWith("base-uri 'none'; frame-ancestors 'none'"));
        assertEquals(Optional.empty(), answer.headers().firstValue("Server"));
    }

    @Test
    void noAnswerThatNamesPeopleIsKeptByABrowser() {
        Browser browser = HOUSE.browser();

        List.of("/api/me", "/api/staff", "/simulator/", "/simulator/index.html", "/console/", "/nothing", "/api/x.js")
                .forEach(path -> assertHeader("no-store", "Cache-Control", browser.get(path)));
        assertHeader("no-store", "Cache-Control", browser.post("/login", "{}"));
    }

    @Test
    void thePageRunsItsImportMapAndNoOtherInlineScript() {
        String policy = header("Content-Security-Policy", HOUSE.browser().get("/simulator/"));

        // echo -ne '\n{"imports": {"lit": "/webjars/lit/3.3.2/index.js"}}\n' | openssl dgst -sha256 -binary | base64
        assertTrue(policy.contains("script-src 'self' 'sha256-ZJwMaCpO++WXJYUdWifGaVYzcOYPhM/G/dNHaxq163k=';"), policy);
    }

    @Test
    void theConsoleRunsTheImportMapThatIsServed() throws NoSuchAlgorithmException {
        HttpResponse<String> page = HOUSE.browser().get("/console/");
        String map = page.body().split("<script type=\"importmap\">")[1].split("</script>")[0];

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(map.getBytes(StandardCharsets.UTF_8));
        String policy = header("Content-Security-Policy", page);
        assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
        assertEquals(1, policy.split("sha256", -1).length - 1);
    }

    @Test
    void everythingTheConsoleIsMadeOfIsThere() {
        Browser browser = HOUSE.browser();

        List<String> parts = Pattern.compile("\"(/(?:console|webjars)/[^\"]+[^/\"])\"")
                .matcher(browser.get("/console/").body()).results().map(part -> part.group(1)).toList();
        assertTrue(parts.contains("/console/console.js"));
        parts.forEach(part -> assertEquals(200, browser.get(part).statusCode(), part));
    }

    @Test
    void aPageWithoutAnImportMapRunsNoInlineScript() {
        assertEquals("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                PagePolicy.forPage("<script>alert(1)</script><script type=\"module\">x</script>").header());
    }

    @Test
    void lineEndsOfAnotherSystemDoNotBreakThePage() {
        String page = "<script type=\"importmap\">\n{}\n</script>";

        assertEquals(PagePolicy.forPage(page), PagePolicy.forPage(page.replace("\n", "\r\n")));
    }

    private static void assertHeader(String value, String name, HttpResponse<String> answer) {
        assertEquals(List.of(value), answer.headers().allValues(name), answer.uri().getPath());
    }

    private static String header(String name, HttpResponse<String> answer) {
        return answer.headers().firstValue(name).orElse("");
    }
}
