package org.khiang.nlp.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * Turns the words of a message into features, each at most once: words and pairs of words, runs of two to four letters
 * (they survive misspelling and bad cutting), and the marks that {@link Words} puts before the words.
 * OpenNLP keeps only the class name in a model and makes it again without arguments: it holds no settings and no state.
 */
public final class RiskFeatures implements FeatureGenerator {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** Made by OpenNLP when a model is trained or loaded. */
    public RiskFeatures() {
    }

    @Override
    public Collection<String> extractFeatures(String[] tokens, Map<String, Object> extra) {
        Set<String> features = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        for (String token : tokens) {
            if (token.startsWith(Words.MARK)) {
                features.add(token);
            } else {
                words.add(token);
            }
        }
        addWords(words, features);
        addLetters("_" + String.join("", words) + "_", features);
        return features;
    }

    private static void addWords(List<String> words, Set<String> features) {
        String before = "^";
        for (String word : words) {
            if (!word.equals("_")) {
                features.add("w=" + word);
                features.add("b=" + before + "+" + word);
                before = word;
            }
        }
    }

    private static void addLetters(String text, Set<String> features) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int at = 0; at + length <= text.length(); at++) {
                features.add("c=" + text.substring(at, at + length));
            }
        }
    }
}
