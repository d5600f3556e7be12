package org.khiang.nlp.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds what tells who or where a child is, and masks it: phones, citizen ids, e-mail, chat ids, web and street
 * addresses, schools and names, in Thai and Arabic digits. By rules in /personal; it misses names that no word
 * announces, so a person reads what leaves the house. Safe for many threads.
 */
public final class PersonalData {
    private static final List<PersonalPattern> PATTERNS = PersonalPattern.all();
    /** As long as a text is read anywhere here; what stands beyond is masked whole. */
    private static final int LONGEST = 10_000;

    private PersonalData() {
    }

    /** The places in their order, none overlapping another; never throws for any text. */
    public static List<Personal> in(String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Personal> found = new ArrayList<>();
        for (PersonalPattern pattern : PATTERNS) {
            Matcher matcher = pattern.regex().matcher(read);
            while (matcher.find()) {
                Personal place = pattern.place(matcher);
                if (pattern.accepts(read.substring(place.start(), place.end()))
                        && found.stream().noneMatch(place::overlaps)) {
                    found.add(place);
                }
            }
        }
        found.sort(Comparator.comparingInt(Personal::start));
        return found;
    }

    /** The text with each place replaced by the name of its kind in brackets. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Personal place : in(text)) {
            masked.append(text, from, place.start()).append(place.kind().mask());
            from = place.end();
        }
        return masked.append(text, from, Math.max(from, Math.min(text.length(), LONGEST))).toString();
    }
}
