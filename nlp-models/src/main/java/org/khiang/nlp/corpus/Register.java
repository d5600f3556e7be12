package org.khiang.nlp.corpus;

import java.util.Locale;

/** How a message is written, by what strikes most; who is found less often must show, so scores are kept for each. */
public enum Register {
    CHILD, TEEN, POLITE, RUDE, SHORT, RUNON, TYPO, DROPPED_TONE, STRETCHED, EMOJI, NUMBER, ROMAN, MIXED, ENGLISH, ISAN,
    NORTH, SOUTH, MIGRANT, FRIEND, CAREGIVER, TEACHER, JOKING, UNDERSTATED, PLAIN,
    /** A real message that counsellors corrected and two others read; nobody imagined it. */
    COUNSELLOR;

    /** By the name in the corpus, such as dropped-tone; another name throws IllegalArgumentException. */
    static Register of(String label) {
        return Label.of(Register.class, "register", label);
    }

    /** As the corpus writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
