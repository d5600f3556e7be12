package org.khiang.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Content-Security-Policy of a page: its own files, its one import map, and nothing else whatsoever. */
record PagePolicy(String header) {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    /** The policy for a page on the class path; without that page, or an import map in it, no inline script runs. */
    static PagePolicy of(String resource) {
        try (InputStream page = PagePolicy.class.getResourceAsStream(resource)) {
            return forPage(page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static PagePolicy forPage(String html) {
        Matcher map = IMPORT_MAP.matcher(html.replace("\r\n", "\n"));   // as a browser reads it
        String scripts = map.find() ? "'self' 'sha256-" + sha256(map.group(1)) + "'" : "'self'";
        return new PagePolicy("default-src 'none'; script-src " + scripts + "; style-src 'self'; img-src 'self'; "
                + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256");
        }
    }
}
