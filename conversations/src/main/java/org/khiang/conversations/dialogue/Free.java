package org.khiang.conversations.dialogue;

import java.util.Arrays;
import java.util.Locale;

/** Where words lead that are neither a button nor a command: a way, and the state it ends in when it names one. */
record Free(Way way, String to) {

    /** The ways a script may name; resources/dialogue/README.md says what each does. */
    enum Way {
        GO, ANSWER, ASK, STORY, MORE, NEXT_FACT, PLAN, HOME, WAITING, EMERGENCY, CHOOSE, AGE, SECRET, SECRET_CHECK,
        SUICIDE, COVER
    }

    /** Whether small talk and what cannot be read get an answer of their own here, instead of the next step. */
    boolean chatty() {
        return switch (way) {
            case ASK, STORY, MORE, CHOOSE, HOME -> true;
            case GO, ANSWER, NEXT_FACT, PLAN, WAITING, EMERGENCY, AGE, SECRET, SECRET_CHECK, SUICIDE, COVER -> false;
        };
    }

    /** Where even a sign without letters must be taken as an answer. */
    boolean urgent() {
        return way == Way.WAITING || way == Way.EMERGENCY || way == Way.SUICIDE;
    }

    /** The way as the file writes it; empty when it is a plain arrow. */
    String written() {
        return way == Way.GO ? "" : written(way);
    }

    static Free read(String text, Entry entry) {
        String[] words = text.split(" ");
        if (words.length == 1 && words[0].equals(words[0].toUpperCase(Locale.ROOT))) {
            return new Free(Way.GO, words[0]);
        }
        Way way = Arrays.stream(Way.values()).filter(known -> written(known).equals(words[0])).findFirst()
                .orElseThrow(() -> entry.broken("unknown way '" + text + "' for free words"));
        return new Free(way, words.length > 1 ? words[1] : "");
    }

    private static String written(Way way) {
        return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
