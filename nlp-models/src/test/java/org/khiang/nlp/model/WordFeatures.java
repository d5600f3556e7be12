package org.khiang.nlp.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/** Words and marks without runs of letters, to see what the letters are worth. */
public final class WordFeatures implements FeatureGenerator {
    /** Made by OpenNLP. */
    public WordFeatures() {
    }

    @Override
    public Collection<String> extractFeatures(String[] tokens, Map<String, Object> extra) {
        Set<String> features = new LinkedHashSet<>();
        RiskFeatures.Written written = new RiskFeatures.Written(features);
        RiskFeatures.tellWords(RiskFeatures.split(tokens, written), written);
        return features;
    }
}
