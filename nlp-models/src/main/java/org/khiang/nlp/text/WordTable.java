package org.khiang.nlp.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word list whose lines give a form and then, after a bar or spaces, what is written instead of it. */
final class WordTable {
    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, String> forms = new LinkedHashMap<>();
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    /** Reads lines of {@code form variant variant}, or {@code form | a variant | another} for variants with spaces. */
    WordTable(String resource) {
        for (String line : Lines.of(resource)) {
            String[] columns = line.contains("|") ? line.split("\\s*\\|\\s*") : line.split("\\s+");
            for (int i = 1; i < columns.length; i++) {
                add(columns[i], columns[0]);
            }
        }
    }

    private void add(String variant, String form) {
        if (forms.put(variant, form) == null) {
            List<String> alike = byFirstLetter.computeIfAbsent(variant.charAt(0), c -> new ArrayList<>());
            alike.add(variant);
            alike.sort(LONGEST);
        }
    }

    /** Adds each form as its own variant, so that a shorter variant inside a right word does not win. */
    WordTable withForms() {
        Map.copyOf(forms).values().forEach(form -> add(form, form));
        return this;
    }

    /** The form of a variant, or null. */
    String form(String variant) {
        return forms.get(variant);
    }

    /** The form of a variant, or the word itself. */
    String formOrSelf(String word) {
        return forms.getOrDefault(word, word);
    }

    /** The form of what was matched. */
    String form(MatchResult match) {
        return forms.get(match.group());
    }

    /** The longest variant that stands at this place of the text, or null. */
    String variantAt(String text, int at) {
        List<String> alike = byFirstLetter.get(text.charAt(at));
        for (int i = 0; alike != null && i < alike.size(); i++) {
            if (text.startsWith(alike.get(i), at)) {
                return alike.get(i);
            }
        }
        return null;
    }

    /** Whether any variant stands anywhere in the text. */
    boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (variantAt(text, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Any variant, the longest first, between what must stand before and after it. */
    Pattern any(String before, String after) {
        return Pattern.compile(before + "(?:" + forms.keySet().stream().sorted(LONGEST)
                .map(Pattern::quote).collect(Collectors.joining("|")) + ")" + after);
    }
}
