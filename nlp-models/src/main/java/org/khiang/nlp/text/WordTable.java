package org.khiang.nlp.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word list whose lines give a form and then, after a bar or spaces, what is written instead of it. */
final class WordTable {
    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private static final int LETTERS = '\u0E5C';

    /** Whether a variant may stand between two places of a text. */
    interface Place {
        boolean fits(String text, int from, int to);
    }

    /** Also inside a longer run of letters. */
    static final Place ANYWHERE = (text, from, to) -> true;

    private final Map<String, String> forms = new LinkedHashMap<>();
    /** Variants by their first letter up to the last Thai one, then those that start with any other letter. */
    private final String[][] byFirstLetter = new String[LETTERS + 1][];

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
            int letter = Math.min(variant.charAt(0), LETTERS);
            String[] alike = byFirstLetter[letter];
            String[] more = alike == null ? new String[1] : Arrays.copyOf(alike, alike.length + 1);
            more[more.length - 1] = variant;
            Arrays.sort(more, LONGEST);
            byFirstLetter[letter] = more;
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
        return variantAt(text, at, ANYWHERE);
    }

    /** The same among those that may stand between where they start and end. */
    String variantAt(String text, int at, Place place) {
        String[] alike = byFirstLetter[Math.min(text.charAt(at), LETTERS)];
        for (int i = 0; alike != null && i < alike.length; i++) {
            if (text.startsWith(alike[i], at) && place.fits(text, at, at + alike[i].length())) {
                return alike[i];
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
