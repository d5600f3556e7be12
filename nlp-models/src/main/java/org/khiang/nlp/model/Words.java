package org.khiang.nlp.model;

import java.util.ArrayList;
import java.util.List;
import org.khiang.nlp.rules.RuleAssessor;
import org.khiang.nlp.text.Normaliser;
import org.khiang.nlp.text.Segmenter;

/** A message as the models read it: marks of what the phrase lists saw, then the words of the clean text. */
public final class Words {
    /** What a mark starts with; no word does, since this letter is cleaned away. */
    static final String MARK = "\uF8FF";

    private final RuleAssessor rules;

    /** @param rules whose phrase groups are the marks */
    public Words(RuleAssessor rules) {
        this.rules = rules;
    }

    /** The words of any text, never none. */
    public String[] of(String raw) {
        String clean = Normaliser.clean(raw).text();
        List<String> words = new ArrayList<>();
        rules.groupsIn(raw).forEach(group -> words.add(MARK + group));
        words.add(MARK + "length" + Math.min(5, clean.length() / 12));
        words.addAll(Segmenter.words(clean));
        return words.toArray(String[]::new);
    }
}
