package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The description of the REST doors, which the compiler writes, names every door of the running console. */
@SuppressWarnings("unchecked")
class RestDocumentTest {
    private static final House HOUSE = new House();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void everyDoorOfTheRunningConsoleIsDescribedAndNoOther() {
        Set<String> open = HOUSE.get(Router.class).uriRoutes()
                .filter(route -> route.getDeclaringType().getName().startsWith("org.khiang.console"))
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))     // comes with each GET
                .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
                .filter(door -> !door.endsWith("/ws/console"))                  // described in META-INF/asyncapi
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(open, described());
    }

    private static Set<String> described() {
        Set<String> doors = new TreeSet<>();
        ((Map<String, Map<String, Object>>) document().get("paths")).forEach((path, methods) -> methods.keySet()
                .forEach(method -> doors.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return doors;
    }

    private static Map<String, Object> document() {
        try (InputStream page = RestDocumentTest.class.getResourceAsStream("/META-INF/swagger/khiang-0.1.yml")) {
            return new Yaml().load(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
