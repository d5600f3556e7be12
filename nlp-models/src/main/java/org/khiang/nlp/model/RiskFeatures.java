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

    /** Hears the features one after another, in pieces: a feature's name is all of them together. */
    interface Ear {
        /** A feature of a kind made of one piece, from one place of it to another. */
        void hear(String kind, String piece, int from, int to);

        /** A feature of a kind made of two pieces. */
        void hear(String kind, String piece, String other);
    }

    /** Writes features out, as OpenNLP reads them. */
    record Written(Set<String> features) implements Ear {
        @Override
        public void hear(String kind, String piece, int from, int to) {
            features.add(kind + piece.substring(from, to));
        }

        @Override
        public void hear(String kind, String piece, String other) {
            features.add(kind + piece + '+' + other);
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
                ear.hear("", token, 0, token.length());
            } else {
                words.add(token);
            }
        }
        return words;
    }

    static void tellWords(List<String> words, Ear ear) {
        List<String> said = new ArrayList<>(words.size() + 1);
        said.add("^");
        words.stream().filter(word -> !word.equals("_")).forEach(said::add);
        for (int i = 1; i < said.size(); i++) {
            String word = said.get(i);
            ear.hear("w=", word, 0, word.length());
            ear.hear("b=", said.get(i - 1), word);
            for (int before = Math.max(1, i - FARTHEST); before < i - 1; before++) {
                ear.hear("s=", said.get(before), word);
            }
        }
    }

    static void tellLetters(List<String> words, Ear ear) {
        String text = "_" + String.join("", words) + "_";
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int at = 0; at + length <= text.length(); at++) {
                ear.hear("c=", text, at, at + length);
            }
        }
    }
}
