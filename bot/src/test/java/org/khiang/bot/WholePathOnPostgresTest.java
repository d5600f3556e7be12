package org.khiang.bot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/** The same path, with everything kept in PostgreSQL as an operator with several nodes has it. */
class WholePathOnPostgresTest extends WholePathTest {
    private static final String SETTING = "datasources.default.";

    private EmbeddedPostgres postgres;

    @Override
    Map<String, String> storage() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Map<String, String> wanted = Map.of("url", postgres.getJdbcUrl("postgres", "postgres"),
                "username", "postgres", "password", "postgres");
        Map<String, String> environment = new HashMap<>();
        wanted.forEach((name, value) -> {
            System.setProperty(SETTING + name, value);      // the framework reads these itself, in life from variables
            environment.put("DATASOURCES_DEFAULT_" + name.toUpperCase(Locale.ROOT), value);
        });
        return environment;
    }

    @AfterAll
    void stopPostgres() throws IOException {
        for (String name : new String[] {"url", "username", "password"}) {
            System.clearProperty(SETTING + name);
        }
        postgres.close();
    }
}
