package org.khiang.conversations.referral;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.resolver.Resolver;

/** Puts the services that staff may turn to into the directory at the start; what people changed there stays. */
@Singleton
class KnownServices {
    private static final String LIST = "/dialogue/th/services.yml";
    private final ReceiverRows rows;

    KnownServices(ReceiverRows rows) {
        this.rows = rows;
    }

    @EventListener
    @Transactional
    void fill(StartupEvent started) {
        services().stream().filter(service -> texts(service, "audience").contains("staff")).forEach(this::add);
    }

    private void add(Map<String, Object> service) {
        rows.addIfNew(UUID.randomUUID(), text(service, "id"), text(service, "name"), text(service, "phone"),
                text(service, "web"), text(service, "hours"), text(service, "whatFor"), text(service, "area"),
                "", String.join(" ", texts(service, "categories")), text(service, "note"),
                LocalDate.parse(text(service, "checkedOn")));
    }

    private static String text(Map<String, Object> service, String key) {
        return String.valueOf(service.getOrDefault(key, ""));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> service, String key) {
        return (List<String>) service.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> services() {
        try (InputStream list = KnownServices.class.getResourceAsStream(LIST)) {
            return (List<Map<String, Object>>) plain().<Map<String, Object>>load(list).get("services");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads a day as it is written: snakeyaml would make a moment of it in a zone of its own. */
    private static Yaml plain() {
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(dumping), dumping,
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
                    }
                });
    }
}
