package org.khiang.conversations.dialogue;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The languages the program speaks, one folder each. Thai holds the graph and stands in, with help numbers, wherever
 * another language has no line: a child is never answered with silence.
 */
final class Tongues {
    static final String THAI = "th";
    /** The slot of a talk that holds the code of its language; a stored fact, empty for Thai. */
    static final String SLOT = "language";
    /** Set when the child chose, by a name or a button; what it merely writes in shows what it reads, until then. */
    private static final String CHOSEN = "languageChosen";
    private static final int FEWEST_LETTERS = 2;

    private final Map<String, Script> scripts = new LinkedHashMap<>();
    private final List<Language> languages = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** Around a script that knows no other language, the given ones and no more. */
    Tongues(Script base, List<Translation> others) {
        languages.add(base.language());
        scripts.put(THAI, base.among(this));
        for (Translation other : others) {
            languages.add(other.language());
            scripts.put(other.language().code(), other.over(base).among(this));
            faults.addAll(new TranslationCheck(other, base, in(other.language().code())).faults());
        }
    }

    /** The script of a language; Thai where there is none of that code. */
    Script in(String code) {
        return scripts.getOrDefault(code, scripts.get(THAI));
    }

    Map<String, Script> all() {
        return Map.copyOf(scripts);
    }

    List<String> codes() {
        return List.copyOf(scripts.keySet());
    }

    /** What keeps a translation from being used; each names file, line and the mend. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /**
     * The script by which this burst is understood and answered. Writing tells the language until the child chooses
     * one; nothing is guessed under cover, where somebody else may be typing.
     */
    Script heard(Situation now, Burst burst, Facts facts) {
        if (!now.covered()) {
            burst.texts().forEach(text -> learn(now, text, facts));
        }
        return in(facts.fact(SLOT));
    }

    /** The language that this whole message names. */
    Optional<Language> named(String text) {
        Spelling spelling = scripts.get(THAI).words().spelling;
        String typed = spelling.plain(text);
        return languages.stream().filter(language -> language.called().stream().map(spelling::plain)
                .anyMatch(typed::equals)).findFirst();
    }

    private void learn(Situation now, String text, Facts facts) {
        Optional<Language> named = named(text);
        if (named.isPresent()) {
            facts.learn(SLOT, named.get().code());
            facts.learn(CHOSEN, "true");
            facts.learn("languageAsked", "true");
        } else if (!facts.knows(CHOSEN)) {
            guess(now, text, facts);
        }
    }

    /** A Thai word that acts, or that stands on a button, was read and copied: it says nothing about the child. */
    private void guess(Situation now, String text, Facts facts) {
        if (hasThai(text)) {
            if (!acts(now, text)) {
                facts.forget(SLOT);
            }
        } else {
            languages.stream().filter(language -> language.signs(text) > 0)
                    .max(Comparator.comparing(language -> language.signs(text)))
                    .ifPresent(language -> facts.learn(SLOT, language.code()));
        }
    }

    private boolean acts(Situation now, String text) {
        Script thai = scripts.get(THAI);
        boolean button = thai.has(now.state()) && thai.buttonWords().exact(thai.state(now.state()), text).isPresent();
        return button || !thai.words().command(text).isEmpty();
    }

    static boolean hasThai(String text) {
        return text.codePoints().filter(letter -> UnicodeScript.of(letter) == UnicodeScript.THAI).count()
                >= FEWEST_LETTERS;
    }
}
