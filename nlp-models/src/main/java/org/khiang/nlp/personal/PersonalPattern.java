package org.khiang.nlp.personal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khiang.nlp.text.Lines;

/** One way in which a kind is written; its group "it", when it has one, is the part to mask. */
record PersonalPattern(PersonalKind kind, Pattern regex, boolean marked) {
    private static final Pattern NAMED = Pattern.compile("\\{([a-z]+)}");

    /** All of /personal/patterns.txt in the order of the kinds. */
    static List<PersonalPattern> all() {
        Map<String, String> words = words();
        List<PersonalPattern> all = new ArrayList<>();
        for (String line : Lines.of("/personal/patterns.txt")) {
            int colon = line.indexOf(": ");
            String regex = fill(line.substring(colon + 2), words);
            all.add(new PersonalPattern(PersonalKind.valueOf(line.substring(0, colon)),
                    Pattern.compile(regex, Pattern.CASE_INSENSITIVE), regex.contains("?<it>")));
        }
        all.sort(Comparator.comparing(PersonalPattern::kind));
        return List.copyOf(all);
    }

    /** Lists of words by name, each as alternatives, the longest first. */
    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String line : Lines.of("/personal/words.txt")) {
            int colon = line.indexOf(": ");
            words.put(line.substring(0, colon), Arrays.stream(line.substring(colon + 2).split("\\|")).map(String::strip)
                    .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")")));
        }
        return words;
    }

    private static String fill(String regex, Map<String, String> words) {
        return NAMED.matcher(regex).replaceAll(name -> {
            String list = words.get(name.group(1));
            if (list == null) {
                throw new IllegalArgumentException("no list of words named " + name.group(1));
            }
            return Matcher.quoteReplacement(list);
        });
    }

    Personal place(Matcher found) {
        return marked ? new Personal(kind, found.start("it"), found.end("it"))
                : new Personal(kind, found.start(), found.end());
    }

    boolean accepts(String written) {
        return kind != PersonalKind.CITIZEN_ID || CitizenId.isRight(written);
    }
}
