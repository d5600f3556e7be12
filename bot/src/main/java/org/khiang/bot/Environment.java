package org.khiang.bot;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment variables of the program; an empty one counts as not set. */
record Environment(Map<String, String> variables) {
    private static final Set<String> ROLES = Set.of("bot", "console");
    private static final List<String> OF_LINE = List.of("LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN");
    private static final String LINE = "https://api.line.me";

    /** @throws IncompleteSetup with every problem found, so that it is mended in one go */
    void check() {
        List<String> problems = new ArrayList<>();
        checkLine(problems);
        checkStorage(problems);
        checkRoles(problems);
        checkPort(problems);
        new CalledPeople(this).check(problems);
        if (text("KHIANG_UNREVIEWED_WORDING").isPresent() && !acceptsUnreviewedWording()) {
            problems.add("KHIANG_UNREVIEWED_WORDING can only be \"accept\"");
        }
        if (!problems.isEmpty()) {
            throw new IncompleteSetup(problems);
        }
    }

    private void checkLine(List<String> problems) {
        if (roles().contains("bot") && !demo()) {
            OF_LINE.stream().filter(name -> text(name).isEmpty()).forEach(name -> problems.add(name + " is missing"
                    + " (without anything of LINE the program starts as a demo)"));
        }
        if (text("LINE_CHANNEL_SECRET").filter(secrets -> secrets.matches("[,\\s]+|.*,\\s*,.*")).isPresent()) {
            problems.add("LINE_CHANNEL_SECRET has an empty place in its list");
        }
        try {
            URI api = lineApi();
            boolean web = "https".equals(api.getScheme()) || "http".equals(api.getScheme());
            if (!web || api.getHost() == null || api.getPath().length() > 1) {
                problems.add("LINE_API_BASE_URL must be http(s)://host:port without a path");
            }
        } catch (IllegalArgumentException notAnAddress) {
            problems.add("LINE_API_BASE_URL is not an address");
        }
    }

    private void checkStorage(List<String> problems) {
        if (dataDir().isEmpty() && (!demo() || databaseUrl().isPresent())) {
            problems.add("KHIANG_DATA_DIR is missing (a folder for the keys, and for the database unless"
                    + " DATASOURCES_DEFAULT_URL names one; keep it, for without the keys every talk is lost)");
        }
        if (dataDir().filter(dir -> dir.toString().contains(";")).isPresent()) {
            problems.add("KHIANG_DATA_DIR may not contain a semicolon");
        }
    }

    private void checkRoles(List<String> problems) {
        if (roles().isEmpty() || !ROLES.containsAll(roles())) {
            problems.add("KHIANG_ROLES can be bot, console, or bot,console");
        } else if (roles().size() == 1 && !onPostgres()) {
            problems.add("KHIANG_ROLES names one role, and one role alone needs a database that both can reach:"
                    + " set DATASOURCES_DEFAULT_URL to PostgreSQL");
        }
    }

    private void checkPort(List<String> problems) {
        if (!text("MICRONAUT_SERVER_PORT").orElse("1").matches("\\d{1,5}") || port() < 1 || port() > 65_535) {
            problems.add("MICRONAUT_SERVER_PORT must be a number from 1 to 65535");
        }
    }

    /** True when nothing of LINE is set; a console alone needs no LINE account and is still no demo. */
    boolean demo() {
        boolean nothingOfLine = Stream.concat(OF_LINE.stream(), Stream.of("LINE_API_BASE_URL"))
                .allMatch(name -> text(name).isEmpty());
        return nothingOfLine && roles().contains("bot");
    }

    Set<String> roles() {
        return Arrays.stream(text("KHIANG_ROLES").orElse("bot,console").split(","))
                .map(String::strip).filter(role -> !role.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    int port() {
        return text("MICRONAUT_SERVER_PORT").map(Integer::parseInt).orElse(8080);
    }

    URI lineApi() {
        return URI.create(text("LINE_API_BASE_URL").orElse(LINE));
    }

    Optional<Path> dataDir() {
        return text("KHIANG_DATA_DIR").map(Path::of);
    }

    Optional<String> databaseUrl() {
        return text("DATASOURCES_DEFAULT_URL");
    }

    boolean onPostgres() {
        return databaseUrl().filter(url -> url.startsWith("jdbc:postgresql:")).isPresent();
    }

    boolean acceptsUnreviewedWording() {
        return text("KHIANG_UNREVIEWED_WORDING").filter("accept"::equals).isPresent();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return "environment";
    }
}
