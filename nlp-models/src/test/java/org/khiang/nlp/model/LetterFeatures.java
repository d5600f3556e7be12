package org.khiang.nlp.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/** Runs of letters alone, which need no segmenter and no phrase lists, to see what those are worth. */
public final class LetterFeatures implements FeatureGenerator {
    /** Made by OpenNLP. */
    public LetterFeatures() {
    }

    @Override
    public Collection<String> extractFeatures(String[] tokens, Map<String, Object> extra) {
        Set<String> features = new LinkedHashSet<>();
        RiskFeatures.tellLetters(RiskFeatures.split(tokens, new RiskFeatures.Written(new LinkedHashSet<>())),
                new RiskFeatures.Written(features));
        return features;
    }
}
