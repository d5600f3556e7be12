package org.khiang.conversations.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All lines that may be offered in one language, as the file of that language says them; safe for many threads. */
public final class SuggestionBook {
    /** More than five to choose from slows down whoever is looking for words (CP-30). */
    public static final int MOST = 5;

    private final Map<String, String> names;
    private final List<Suggestion> all;

    private SuggestionBook(Map<String, String> names, List<Suggestion> all) {
        this.names = names;
        this.all = all;
    }

    /** The book of a language; a mistake in it throws IllegalArgumentException. */
    public static SuggestionBook of(String language) {
        String file = "/suggestions/" + language + ".yml";
        try (InputStream in = SuggestionBook.class.getResourceAsStream(file)) {
            Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new SuggestionBook(names(read.get("names")), lines(read.get("moments")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> names(Object read) {
        return ((Map<?, ?>) read).entrySet().stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.getKey()), one -> String.valueOf(one.getValue())));
    }

    private static List<Suggestion> lines(Object read) {
        List<Suggestion> found = new ArrayList<>();
        ((Map<?, ?>) read).forEach((moment, lines) -> ((List<?>) lines)
                .forEach(line -> found.add(line(String.valueOf(moment), (Map<?, ?>) line))));
        Set<String> ids = found.stream().map(Suggestion::id).collect(Collectors.toSet());
        if (ids.size() < found.size()) {
            throw new IllegalArgumentException("two suggestions share an id");
        }
        return List.copyOf(found);
    }

    private static Suggestion line(String moment, Map<?, ?> read) {
        return new Suggestion(text(read, "id"), moment, set(read, "bands"), set(read, "categories"),
                set(read, "states"), text(read, "wish"), text(read, "say").strip());
    }

    private static String text(Map<?, ?> read, String key) {
        return read.get(key) == null ? "" : String.valueOf(read.get(key));
    }

    private static Set<String> set(Map<?, ?> read, String key) {
        return read.get(key) instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()) : Set.of();
    }

    /** Every line of the book. */
    public List<Suggestion> all() {
        return all;
    }

    /** At most five for this occasion: one of each moment that matters, the first again when there is room. */
    public List<Suggestion> fitting(Occasion now) {
        Map<String, Suggestion> chosen = new LinkedHashMap<>();
        now.moments().forEach(moment -> of(moment, now).limit(1).forEach(one -> chosen.put(one.id(), one)));
        now.moments().forEach(moment -> of(moment, now).forEach(one -> chosen.putIfAbsent(one.id(), one)));
        return chosen.values().stream().limit(MOST).toList();
    }

    /** At most five of one moment, the closest first. */
    public List<Suggestion> fitting(Occasion now, String moment) {
        return of(moment, now).limit(MOST).toList();
    }

    /** The line of this id, if it is meant for such a child at all. */
    public Optional<Suggestion> find(String id, Occasion now) {
        return all.stream().filter(one -> one.id().equals(id) && one.fits(now)).findFirst();
    }

    private Stream<Suggestion> of(String moment, Occasion now) {
        return all.stream().filter(one -> one.moment().equals(moment) && one.fits(now))
                .sorted(Comparator.comparingInt((Suggestion one) -> one.closeness(now)).reversed());
    }

    /** The line as a counsellor of this name says it to a child of this age. */
    public String spoken(Suggestion line, String band, String nick) {
        return line.text().replace("{nick}", nick).replace("{name}", names.getOrDefault(band, names.get("UNKNOWN")));
    }
}
