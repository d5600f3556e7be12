package org.khiang.conversations.record;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khiang.conversations.dialogue.Help;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.nlp.text.Lines;

/** Writes a safety plan as a child reads it; the words around the child's own are data of its language. */
@Singleton
class PlanBubble {
    private static final String THAI = "th";
    /** Those whose captions were written; others read the English ones. */
    private static final Set<String> WRITTEN = Set.of(THAI, "en");
    private static final String OTHERWISE = "en";

    private final Map<String, Map<String, String>> captions = new HashMap<>();
    private final Phrasebook phrases;

    PlanBubble(Phrasebook phrases) {
        this.phrases = phrases;
        WRITTEN.forEach(language -> captions.put(language, read(language)));
    }

    private static Map<String, String> read(String language) {
        Map<String, String> found = new LinkedHashMap<>();
        Lines.of("/dialogue/" + language + "/safety-plan.txt").forEach(line ->
                found.put(line.substring(0, line.indexOf(':')).strip(), line.substring(line.indexOf(':') + 1).strip()));
        return found;
    }

    /** The text of one bubble; empty when the child is to get nothing. A code word is never in it. */
    String of(Plans.How how, Map<String, String> fields, Map<String, String> told) {
        Map<String, String> words = captions.get(language(told));
        return switch (how) {
            case NOTHING -> "";
            case NUMBERS -> (words.get("numbers") + "\n" + services(fields, told)).strip();
            case WHOLE -> words.get("opening") + "\n" + words.entrySet().stream()
                    .filter(caption -> fields.containsKey(caption.getKey()))
                    .map(caption -> caption.getValue() + "\n" + (caption.getKey().equals("services")
                            ? services(fields, told) : fields.get(caption.getKey()).strip()))
                    .collect(Collectors.joining("\n\n", "\n", ""));
        };
    }

    private String services(Map<String, String> fields, Map<String, String> told) {
        List<String> chosen = Arrays.asList(fields.getOrDefault("services", "").split(","));
        return phrases.services(told).stream().filter(help -> chosen.contains(help.id())).map(Help::row)
                .collect(Collectors.joining("\n"));
    }

    private static String language(Map<String, String> told) {
        String spoken = told.getOrDefault("language", THAI);
        return WRITTEN.contains(spoken) ? spoken : OTHERWISE;
    }
}
