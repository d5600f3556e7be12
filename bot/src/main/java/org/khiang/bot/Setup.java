package org.khiang.bot;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the program runs with, worked out from the environment alone.
 *
 * @param demo     no LINE account is configured: simulator and invented staff, reachable from this machine only
 * @param port     where it listens
 * @param settings properties of the program; hold the channel's secrets, so this record never prints them
 */
record Setup(boolean demo, int port, Map<String, Object> settings) {
    /** Reused results are stale ones: who waited for a lock would be shown the row as it was before. */
    private static final String H2_MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0";

    /**
     * Reads the environment; {@code temporary} makes the folder of a demo that keeps nothing.
     *
     * @throws IncompleteSetup naming everything that is missing or contradicts itself
     */
    static Setup of(Map<String, String> environment, Supplier<Path> temporary) {
        Environment given = new Environment(environment);
        given.check();
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.port", given.port());
        settings.put("khiang.demo", given.demo());
        Set<String> roles = given.roles();
        settings.put("khiang.role.bot", roles.contains("bot"));
        settings.put("khiang.role.console", roles.contains("console"));
        settings.put("khiang.wording.accepted", given.demo() || given.acceptsUnreviewedWording());
        settings.put("micronaut.security.token.cookie.cookie-secure", !given.demo());
        given.text("KHIANG_DIALOGUE_QUIET").ifPresent(quiet -> settings.put("khiang.dialogue.quiet", quiet));
        given.text("KHIANG_LOCK_AFTER").ifPresent(idle -> settings.put("khiang.lock.after", idle));
        addLine(settings, given);
        settings.putAll(new CalledPeople(given).settings());
        addStorage(settings, given, temporary);
        return new Setup(given.demo(), given.port(), Map.copyOf(settings));
    }

    private static void addLine(Map<String, Object> settings, Environment given) {
        if (given.demo()) {
            // Nobody else on the network may reach a program that hands out its passwords.
            settings.put("micronaut.server.host", "127.0.0.1");
            settings.put("khiang.line.secrets", random());
            settings.put("khiang.line.token", random());
            settings.put("khiang.line.api", "http://127.0.0.1:" + given.port());
            return;
        }
        given.text("LINE_CHANNEL_SECRET").ifPresent(secrets -> settings.put("khiang.line.secrets", secrets));
        given.text("LINE_CHANNEL_ACCESS_TOKEN").ifPresent(token -> settings.put("khiang.line.token", token));
        URI api = given.lineApi();
        settings.put("khiang.line.api", api.toString());
    }

    private static void addStorage(Map<String, Object> settings, Environment given, Supplier<Path> temporary) {
        Path dir = given.dataDir().orElseGet(temporary).toAbsolutePath();
        settings.put("khiang.data-dir", dir.toString());
        if (given.databaseUrl().isEmpty()) {
            settings.put("datasources.default.url", "jdbc:h2:file:" + dir.resolve("khiang") + H2_MODE);
        } else if (given.onPostgres()) {
            settings.put("datasources.default.driver-class-name", "org.postgresql.Driver");
        }
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The addresses a person needs after the start, one per line, and a warning when nobody is called at night. */
    String addresses() {
        String base = "http://127.0.0.1:" + port;
        String phone = demo ? "  child's phone  " + base + "/simulator/\n" : "";
        return phone + "  console        " + base + "/console/\n" + "  health         " + base + "/health"
                + CalledPeople.told(settings);
    }

    @Override
    public String toString() {
        return demo ? "demo on port " + port : "setup on port " + port;
    }
}
