package org.khiang.nlp.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.khiang.nlp.rules.RuleAssessor;
import org.khiang.nlp.rules.Sightings;
import org.khiang.nlp.text.Mapped;
import org.khiang.nlp.text.Reading;
import org.khiang.nlp.text.Segmenter;
import org.khiang.nlp.text.Signs;

/** A message as the models read it: marks of what the phrase lists and the cleaning saw, then its words. */
public final class Words {
    /** What a mark starts with; no word does, since this letter is cleaned away. */
    static final String MARK = "\uF8FF";

    /** From so many phrase groups on, one more says nothing. */
    private static final int MANY = 4;

    private static final int SHORT = 18;

    private final RuleAssessor rules;

    /** @param rules whose phrase groups are the marks */
    public Words(RuleAssessor rules) {
        this.rules = rules;
    }

    /** Whether these are the words of a message of a few letters only. */
    static boolean areShort(String[] words) {
        return Arrays.stream(words).filter(word -> !word.startsWith(MARK)).mapToInt(String::length).sum() <= SHORT;
    }

    /** The words of any text, never none. */
    public String[] of(String raw) {
        return of(rules.read(raw));
    }

    /** The words of a text that was read. */
    String[] of(Sightings text) {
        return of(text, inThai(text));
    }

    /** The same text read again with its Thai in Latin letters put into Thai ones; the very same when it has none. */
    Sightings inThai(Sightings text) {
        Mapped thai = text.reading().inThai();
        return thai == text.reading().clean() ? text : rules.read(thai.text());
    }

    /** The words of a text that was read, and read again in Thai letters. */
    String[] of(Sightings text, Sightings inThai) {
        Reading reading = text.reading();
        List<String> words = new ArrayList<>();
        List<String> groups = rules.groupsIn(inThai);
        groups.forEach(group -> words.add(MARK + group));
        words.add(MARK + "groups" + Math.min(MANY, groups.size()));
        reading.marks().forEach(mark -> words.add(MARK + mark));
        String thai = reading.inThai().text();
        Signs.in(thai).forEach(sign -> words.add(MARK + "sign-" + sign));
        words.add(MARK + "length" + Math.min(5, thai.length() / 12));
        words.addAll(text == inThai ? reading.words() : Segmenter.words(thai));
        return words.toArray(String[]::new);
    }
}
