package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Set;

import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * One message of the child, already assessed.
 *
 * @param text       what was typed; for a sticker its keywords; otherwise empty
 * @param button     {@link Button#id} for a tap, otherwise empty
 * @param assessment what triage found in it
 */
public record Heard(Kind kind, String text, String button, Assessment assessment) {
    private static final Assessment NOTHING =
            new Assessment(RiskLevel.NONE, Category.NONE, false, Set.of(), List.of(), Double.NaN, "");

    /** What came; MEDIA is any picture, clip, voice or file, none of which is ever opened (P11). */
    public enum Kind { TEXT, TAP, STICKER, LOCATION, MEDIA, FOLLOW }

    public static Heard text(String text, Assessment assessment) {
        return new Heard(Kind.TEXT, text, "", assessment);
    }

    public static Heard tap(String button) {
        return new Heard(Kind.TAP, "", button, NOTHING);
    }

    /** A sticker's keywords are read like words. */
    public static Heard sticker(String keywords, Assessment assessment) {
        return new Heard(Kind.STICKER, keywords, "", assessment);
    }

    /** A message without words. */
    public static Heard wordless(Kind kind) {
        return new Heard(kind, "", "", NOTHING);
    }

    @Override
    public String toString() {
        return kind + " heard";
    }
}
