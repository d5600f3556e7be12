package org.khiang.conversations.referral;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/** Reads what staff write into a brief: short, and with no opinion on whether a child tells the truth (CP-63). */
@Singleton
class Sentences {
    private final List<String> judging = read();

    /**
     * The same sentences stripped; empty ones are left out.
     *
     * @throws ReferralRefusal LONG_SENTENCE or BAD_WORDS
     */
    Map<Ours, String> read(Map<Ours, String> written) {
        Map<Ours, String> kept = new EnumMap<>(Ours.class);
        written.forEach((place, text) -> {
            String sentence = read(text);
            if (!sentence.isEmpty()) {
                kept.put(place, sentence);
            }
        });
        return kept;
    }

    /** @throws ReferralRefusal LONG_SENTENCE or BAD_WORDS */
    String read(String text) {
        String sentence = text == null ? "" : text.strip();
        if (sentence.length() > Ours.LONGEST) {
            throw new ReferralRefusal(Code.LONG_SENTENCE);
        }
        if (judging.stream().anyMatch(sentence::contains)) {
            throw new ReferralRefusal(Code.BAD_WORDS);
        }
        return sentence;
    }

    private static List<String> read() {
        try (InputStream list = Sentences.class.getResourceAsStream("/referral/opinion.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
