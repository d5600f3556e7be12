package org.khiang.bot;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is called when a child waits too long, as the environment names them: by mail, by a pager, both or neither. */
record CalledPeople(Environment given) {
    private static final Map<String, String> MAIL = Map.of("KHIANG_ON_CALL_MAIL_TO", "khiang.on-call.mail-to",
            "KHIANG_SMTP_URL", "khiang.on-call.smtp", "KHIANG_MAIL_FROM", "khiang.on-call.mail-from");
    private static final Map<String, String> PAGER = Map.of("KHIANG_PAGER_URL", "khiang.on-call.pager-url",
            "KHIANG_PAGER_SECRET", "khiang.on-call.pager-secret");
    private static final String PUBLIC = "KHIANG_PUBLIC_URL";
    private static final int SHORTEST_SECRET = 16;

    /** Adds a sentence for each way that is half set: a chain that cannot call is worse than none that is known. */
    void check(List<String> problems) {
        checkWhole(MAIL, problems);
        checkWhole(PAGER, problems);
        boolean anyone = any(MAIL) || any(PAGER);
        if (anyone && given.text(PUBLIC).isEmpty()) {
            problems.add(PUBLIC + " is missing (https://host of this program, for the link in a call)");
        }
        if (!anyone && given.text(PUBLIC).isPresent()) {
            problems.add(PUBLIC + " is set, and neither KHIANG_ON_CALL_MAIL_TO nor KHIANG_PAGER_URL is");
        }
        checkAddress("KHIANG_SMTP_URL", Set.of("smtp", "smtps"), problems);
        checkAddress("KHIANG_PAGER_URL", Set.of("http", "https"), problems);
        checkAddress(PUBLIC, Set.of("http", "https"), problems);
        if (given.text("KHIANG_PAGER_SECRET").filter(secret -> secret.length() < SHORTEST_SECRET).isPresent()) {
            problems.add("KHIANG_PAGER_SECRET must have " + SHORTEST_SECRET + " characters or more");
        }
    }

    private void checkWhole(Map<String, String> way, List<String> problems) {
        if (any(way)) {
            way.keySet().stream().sorted().filter(name -> given.text(name).isEmpty()).forEach(name ->
                    problems.add(name + " is missing (set all of " + String.join(", ", way.keySet().stream().sorted()
                            .toList()) + ", or none)"));
        }
    }

    private boolean any(Map<String, String> way) {
        return way.keySet().stream().anyMatch(name -> given.text(name).isPresent());
    }

    private void checkAddress(String name, Set<String> schemes, List<String> problems) {
        given.text(name).ifPresent(text -> {
            try {
                URI address = new URI(text);
                if (address.getHost() == null || !schemes.contains(address.getScheme())) {
                    problems.add(name + " must be an address that begins with "
                            + String.join(":// or ", schemes.stream().sorted().toList()) + "://");
                }
            } catch (URISyntaxException notAnAddress) {
                problems.add(name + " is not an address");
            }
        });
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        MAIL.forEach((name, key) -> given.text(name).ifPresent(text -> settings.put(key, text)));
        PAGER.forEach((name, key) -> given.text(name).ifPresent(text -> settings.put(key, text)));
        given.text(PUBLIC).ifPresent(url -> settings.put("khiang.on-call.public-url", url.replaceAll("/+$", "")));
        return settings;
    }

    /** A line for the start of a program that calls nobody; empty when somebody is called. */
    static String told(Map<String, Object> settings) {
        return settings.containsKey("khiang.on-call.public-url") ? ""
                : "\n  on call        nobody is called when a child waits: neither mail nor pager is set";
    }

    @Override
    public String toString() {
        return "called people";
    }
}
