package org.khiang.nlp.rules;

/** Whether somebody writes without tone marks at all, as many children do: then shorter words are read without them. */
final class Toneless {
    /** About one Thai letter in ten carries a tone; so many without any are no chance. */
    private static final int LETTERS = 28;

    private Toneless() {
    }

    static boolean is(String plain) {
        int letters = 0;
        int tones = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            letters += letter >= '\u0E01' && letter <= '\u0E4E' ? 1 : 0;
            tones += letter >= '\u0E48' && letter <= '\u0E4B' ? 1 : 0;
        }
        return letters >= LETTERS && tones * 2 * LETTERS <= letters;
    }
}
