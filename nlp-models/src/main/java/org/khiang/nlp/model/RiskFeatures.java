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

    /** The features of a message's words, for both models to read. */
    static String[] of(String[] words) {
        return new RiskFeatures().extractFeatures(words, Map.of()).toArray(String[]::new);
    }

    @Override
    public Collection<String> extractFeatures(String[] tokens, Map<String, Object> extra) {
        Set<String> features = new LinkedHashSet<>();
        List<String> words = split(tokens, features);
        addWords(words, features);
        addLetters(words, features);
        return features;
    }

    /** Puts the marks among the features and gives back the words. */
    static List<String> split(String[] tokens, Set<String> features) {
        List<String> words = new ArrayList<>();
        for (String token : tokens) {
            if (token.startsWith(Words.MARK)) {
                features.add(token);
            } else {
                words.add(token);
            }
        }
        return words;
    }

    static void addWords(List<String> words, Set<String> features) {
        List<String> said = new ArrayList<>(List.of("^"));
        words.stream().filter(word -> !word.equals("_")).forEach(said::add);
        for (int i = 1; i < said.size(); i++) {
            features.add("w=" + said.get(i));
            features.add("b=" + said.get(i - 1) + "+" + said.get(i));
            for (int before = Math.max(1, i - FARTHEST); before < i - 1; before++) {
                features.add("s=" + said.get(before) + "+" + said.get(i));
            }
        }
    }

    static void addLetters(List<String> words, Set<String> features) {
        String text = "_" + String.join("", words) + "_";
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int at = 0; at + length <= text.length(); at++) {
                features.add("c=" + text.substring(at, at + length));
            }
        }
    }
}
