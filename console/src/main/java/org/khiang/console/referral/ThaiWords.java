package org.khiang.console.referral;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khiang.conversations.Picture;

/** The Thai words of the page itself, for what is printed: a paper says the same as the screen. */
@Singleton
class ThaiWords {
    private static final List<String> FILES = List.of("codes", "referral");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("th"))
            .withChronology(ThaiBuddhistChronology.INSTANCE).withZone(ZoneId.of("Asia/Bangkok"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Bangkok"));

    private final Map<String, String> texts = new HashMap<>();

    ThaiWords(ObjectMapper json) {
        FILES.forEach(file -> {
            try (InputStream words = ThaiWords.class.getResourceAsStream("/console/words/th/" + file + ".json")) {
                texts.putAll(json.readValue(words, Argument.mapOf(String.class, String.class)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    String say(String key) {
        return texts.getOrDefault(key, key);
    }

    /** The words for a code; a code without words is shown as it is rather than left out. */
    String code(String group, String code) {
        return texts.getOrDefault(group + "." + code, code);
    }

    String value(Picture.Fact fact) {
        String own = "fact." + fact.name() + "." + fact.value();
        return texts.containsKey(own) ? texts.get(own) : code("value", fact.value());
    }

    /** "20:48" on the day of the paper, with its day on any other. */
    String when(Instant at, Instant paper) {
        return day(at).equals(day(paper)) ? TIME.format(at) : day(at) + " " + TIME.format(at);
    }

    String day(Instant at) {
        return DAY.format(at);
    }

    String moment(Instant at) {
        return day(at) + " " + TIME.format(at);
    }
}
