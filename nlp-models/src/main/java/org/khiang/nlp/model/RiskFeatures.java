package org.khiang.nlp.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * Turns the words of a message into features, each at most once: words, pairs of words up to three apart, runs of two
 * to four letters (they survive misspelling and bad cutting), and the marks that {@link Words} puts before the words.
 * OpenNLP keeps only the class name in a model and makes it again without arguments: it holds no settings and no state.
 */
public final class RiskFeatures implements FeatureGenerator {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** A word and another this far behind it are a pair, whatever stands between. */
    private static final int FARTHEST = 3;

    /** Made by OpenNLP when a model is trained or loaded. */
    public RiskFeatures() {
    }

    /** What a feature is made of; its name starts with the code. */
    enum Kind {
        /** A mark of {@link Words}, which names itself. */
        MARK(""),
        WORD("w="),
        /** A word and the one before it. */
        PAIR("b="),
        /** Two words with one or two between them. */
        APART("s="),
        LETTERS("c=");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Hears the features one after another, in pieces: the name of a feature is its kind's code and its pieces. */
    interface Ear {
        void hear(Kind kind, String piece);

        /** Two pieces, a plus between them. */
        void hear(Kind kind, String piece, String other);

        /** Each run of letters from one place of a text, of these lengths, as far as the text goes. */
        void hearRuns(String text, int from, int shortest, int longest);
    }

    /** Writes features out, as OpenNLP reads them. */
    record Written(Set<String> features) implements Ear {
        @Override
        public void hear(Kind kind, String piece) {
            features.add(kind.code() + piece);
        }

        @Override
        public void hear(Kind kind, String piece, String other) {
            features.add(kind.code() + piece + '+' + other);
        }

        @Override
        public void hearRuns(String text, int from, int shortest, int longest) {
            for (int to = from + shortest; to <= Math.min(from + longest, text.length()); to++) {
                features.add(Kind.LETTERS.code() + text.substring(from, to));
            }
        }
    }

    @Override
    public Collection<String> extractFeatures(String[] tokens, Map<String, Object> extra) {
        Set<String> features = new LinkedHashSet<>();
        tell(tokens, new Written(features));
        return features;
    }

    /** Tells the features of a message's words; one may be told more than once. */
    static void tell(String[] tokens, Ear ear) {
        List<String> words = split(tokens, ear);
        tellWords(words, ear);
        tellLetters(words, ear);
    }

    /** Tells the marks and gives back the words. */
    static List<String> split(String[] tokens, Ear ear) {
        List<String> words = new ArrayList<>(tokens.length);
        for (String token : tokens) {
            if (token.startsWith(Words.MARK)) {
                ear.hear(Kind.MARK, token);
            } else {
                words.add(token);
            }
        }
        return words;
    }

    static void tellWords(List<String> words, Ear ear) {
        List<String> said = new ArrayList<>(words.size() + 1);
        said.add("^");
        for (String word : words) {
            if (!word.equals("_")) {
                said.add(word);
            }
        }
        for (int i = 1; i < said.size(); i++) {
            String word = said.get(i);
            ear.hear(Kind.WORD, word);
            ear.hear(Kind.PAIR, said.get(i - 1), word);
            for (int before = Math.max(1, i - FARTHEST); before < i - 1; before++) {
                ear.hear(Kind.APART, said.get(before), word);
            }
        }
    }

    static void tellLetters(List<String> words, Ear ear) {
        String text = "_" + String.join("", words) + "_";
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            ear.hearRuns(text, at, SHORTEST, LONGEST);
        }
    }
}
