package org.khiang.bot.simulator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The phones of the invented children; gone when the program ends. */
@Singleton
class Phones {
    private static final int ID_BYTES = 16;

    private final List<String> names = names();
    private final SecureRandom random = new SecureRandom();
    private final List<Phone> all = new CopyOnWriteArrayList<>();
    private final Map<String, Phone> byLineId = new ConcurrentHashMap<>();

    /** A phone of a new child, with the next invented name. */
    synchronized Phone add() {
        int n = all.size();
        String name = names.get(n % names.size()) + (n < names.size() ? "" : " " + (n / names.size() + 1));
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        Phone phone = new Phone(String.valueOf(n + 1), name, "U" + HexFormat.of().formatHex(bytes));
        all.add(phone);
        byLineId.put(phone.lineId(), phone);
        return phone;
    }

    List<Phone> all() {
        return List.copyOf(all);
    }

    Optional<Phone> find(String id) {
        return all.stream().filter(phone -> phone.id().equals(id)).findFirst();
    }

    Optional<Phone> ofLineId(String lineId) {
        return Optional.ofNullable(byLineId.get(lineId));
    }

    private static List<String> names() {
        try (InputStream in = Phones.class.getResourceAsStream("/invented-names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("the invented names cannot be read", failed);
        }
    }
}
