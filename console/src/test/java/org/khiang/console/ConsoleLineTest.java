package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The description of the live line says what the running program does, no more and no less. */
@SuppressWarnings("unchecked")
class ConsoleLineTest {
    private static final House HOUSE = new House();
    private static final Pattern TOLD =
            Pattern.compile("(?:frames\\.frame\\(|queueFrame\\(|lockedFrame\\(|told\\(\\w+, \\w+,"
                    + "|answers\\.tell\\(\\w+, \\w+,)\\s*\"(\\w+)\"");
    private static final Map<String, Object> PARTS = (Map<String, Object>) document().get("components");

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void everyActIsDescribedWithWhoMayAskAndWhatItNeeds() {
        Map<String, String> described = new TreeMap<>();
        acts().forEach((name, act) -> described.put(name, sorted(act.get("roles")) + sorted(act.get("needs"))));
        Map<String, String> done = HOUSE.get(ActTable.class).all().stream().collect(Collectors.toMap(Act::name,
                act -> names(act.roles()) + names(act.needs()), (one, other) -> one, TreeMap::new));
        assertEquals(done, described);
        assertEquals(sorted(done.keySet()), sorted(payload("asked", "do").get("enum")));
    }

    @Test
    void everyFrameThatTheServerWritesIsDescribed() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(source -> source.toString().endsWith(".java")).forEach(source ->
                    TOLD.matcher(text(source)).results().forEach(found -> written.add(found.group(1))));
        }
        assertEquals(written, new TreeSet<>(((Map<String, Object>) PARTS.get("x-frames")).keySet()));
        assertEquals(written.toString(), sorted(payload("told", "type").get("enum")));
    }

    private static Map<String, Map<String, Object>> acts() {
        return (Map<String, Map<String, Object>>) PARTS.get("x-acts");
    }

    private static Map<String, Object> payload(String message, String field) {
        Map<String, Object> messages = (Map<String, Object>) PARTS.get("messages");
        Map<String, Object> payload =
                (Map<String, Object>) ((Map<String, Object>) messages.get(message)).get("payload");
        return (Map<String, Object>) ((Map<String, Object>) payload.get("properties")).get(field);
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(one -> one instanceof Act.Need ? one.name().toLowerCase(Locale.ROOT) : one.name())
                .collect(Collectors.toCollection(TreeSet::new)).toString();
    }

    private static String sorted(Object list) {
        return new TreeSet<>((Collection<String>) list).toString();
    }

    private static Map<String, Object> document() {
        try (InputStream page = ConsoleLineTest.class.getResourceAsStream("/META-INF/asyncapi/console.yml")) {
            return new Yaml().load(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
