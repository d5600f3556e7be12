package org.khiang.conversations.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One line in the forms it has: C for children up to 12, T for 13 to 17, ADULT, or All. */
record Wording(Map<String, String> forms) {
    static final Set<String> FORMS = Set.of("C", "T", "ADULT", "All");

    static Wording read(Entry entry) {
        Map<String, String> forms = new LinkedHashMap<>();
        entry.keys().stream().filter(FORMS::contains).forEach(form -> forms.put(form, entry.text(form)));
        if (!forms.containsKey("All") && !forms.containsKey("T")) {
            throw entry.broken("needs a form T or All");
        }
        return new Wording(Map.copyOf(forms));
    }

    /** The same forms with help numbers below each: what a child reads who may not read the rest. */
    Wording with(String numbers) {
        Map<String, String> both = new LinkedHashMap<>();
        forms.forEach((form, text) -> both.put(form, text + "\n" + numbers));
        return new Wording(Map.copyOf(both));
    }

    /**
     * The line for this child. Adults without a form of their own get T with the words of an adult. A form whose
     * placeholder has no value gives way to another form that does without it.
     */
    String spoken(Map<String, String> facts, Map<String, String> adultWords) {
        String band = facts.getOrDefault("ageBand", "UNKNOWN");
        String form = Stream.of(preferred(band), "C", "T").map(forms::get)
                .filter(text -> text != null && known(text, facts)).findFirst().orElse(forms.get(preferred(band)));
        for (var word : band.equals("ADULT") ? adultWords.entrySet() : Map.<String, String>of().entrySet()) {
            form = form.replace(word.getKey(), word.getValue());
        }
        return filled(form, facts);
    }

    private String preferred(String band) {
        return Stream.of(band, "T", "All").filter(forms::containsKey).findFirst().orElseThrow();
    }

    private static boolean known(String text, Map<String, String> facts) {
        return !text.contains("{ref}") || facts.containsKey("ref");
    }

    /** The measured wait may be unknown: then nothing is said about it (WAITING). */
    private static String filled(String text, Map<String, String> facts) {
        String line = text;
        for (String name : Set.of("nick", "etaTh", "ref")) {
            line = line.replace("{" + name + "}", Optional.ofNullable(facts.get(name)).orElse(""));
        }
        return line.strip();
    }
}
