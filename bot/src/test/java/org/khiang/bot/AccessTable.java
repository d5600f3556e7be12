package org.khiang.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khiang.conversations.staff.Role;
import org.yaml.snakeyaml.Yaml;

/** The table of who may do what (console-practice.md section 1): what stands nowhere in it is allowed to nobody. */
final class AccessTable {
    private AccessTable() {
    }

    /**
     * One door or act.
     *
     * @param method GET, POST, PUT, DELETE or ACT
     * @param roles  who may; empty where no account is asked for
     * @param shut   nobody comes in
     * @param own    only for the one who holds the talk
     * @param body   what is sent to find out
     */
    record Row(String method, String door, Set<Role> roles, boolean shut, boolean own, String body) {
        boolean act() {
            return method.equals("ACT");
        }

        String name() {
            return method + " " + door;
        }
    }

    /** By "METHOD door". */
    static Map<String, Row> read() {
        return text("/access.tsv").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AccessTable::row).collect(Collectors.toMap(Row::name, row -> row, (one, two) -> {
                    throw new IllegalStateException(one.name() + " stands twice");
                }, TreeMap::new));
    }

    private static Row row(String line) {
        String[] cells = line.split("\t");
        String[] door = cells[0].split(" ");
        Set<Role> roles = switch (cells[1]) {
            case "open", "shut" -> EnumSet.noneOf(Role.class);
            case "all" -> EnumSet.allOf(Role.class);
            default -> Arrays.stream(cells[1].split(" ")).map(Role::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        };
        return new Row(door[0], door[1], roles, cells[1].equals("shut"), cells.length > 2 && cells[2].equals("own"),
                cells.length > 3 ? cells[3] : "{}");
    }

    /** The acts of the console's line, from its description, which a test of the console holds against the code. */
    @SuppressWarnings("unchecked")
    static Set<String> acts() {
        Map<String, Object> parts = (Map<String, Object>)
                new Yaml().<Map<String, Object>>load(text("/META-INF/asyncapi/console.yml")).get("components");
        return ((Map<String, Object>) parts.get("x-acts")).keySet();
    }

    /** True for those who may open a console's line at all. */
    static boolean sits(Role role) {
        return role == Role.COUNSELLOR || role == Role.SUPERVISOR;
    }

    private static String text(String resource) {
        try (InputStream file = AccessTable.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
