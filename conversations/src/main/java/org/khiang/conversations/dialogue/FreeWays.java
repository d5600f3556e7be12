package org.khiang.conversations.dialogue;

import java.util.Optional;
import java.util.function.Supplier;

import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** The ways a script may name for words that are neither button nor command (resources/dialogue/README.md). */
final class FreeWays {
    private final Supplier<byte[]> salts;

    FreeWays(Supplier<byte[]> salts) {
        this.salts = salts;
    }

    void follow(Draft draft, Free free) {
        String to = free.to();
        switch (free.way()) {
            case GO -> Arrows.go(draft, to);
            case ANSWER -> Arrows.answer(draft, to);
            case ASK -> ask(draft, to);
            case STORY -> story(draft);
            case MORE -> Arrows.go(draft, Listening.more(draft));
            case NEXT_FACT -> Arrows.go(draft, "@NEXT_FACT");
            case PLAN -> Arrows.go(draft, "@PLAN");
            case HOME -> Arrows.go(draft, Listening.home(draft));
            case WAITING -> Arrows.go(draft, Listening.waiting(draft));
            case EMERGENCY -> Arrows.go(draft, draft.current().is(to) ? Arrows.STAY : to);
            case CHOOSE -> choose(draft);
            case AGE -> age(draft, to);
            case SECRET -> secret(draft, to);
            case SECRET_CHECK -> secretCheck(draft, to);
            case SUICIDE -> suicide(draft, to);
            case COVER -> Cover.enter(draft);
        }
    }

    private static void ask(Draft draft, String otherwise) {
        Optional<String> topic = Questions.topic(draft);
        if (topic.isPresent()) {
            Arrows.go(draft, topic.get());
        } else if (draft.burst.tells() && !Questions.asked(draft)) {
            story(draft);
        } else if (otherwise.equals("FALLBACK")) {
            NotUnderstood.answer(draft);
        } else {
            Arrows.answer(draft, otherwise);
        }
    }

    private static void story(Draft draft) {
        Optional<String> topic = Questions.topic(draft).filter(state -> Questions.asked(draft));
        if (topic.isPresent()) {
            veiled(draft, topic.get());
        } else if (draft.burst.tells()) {
            Arrows.go(draft, Listening.story(draft));
        } else if (draft.current().is("CLOSING", "HUMAN_LEAVE")) {
            Arrows.go(draft, Arrows.STAY);
        } else if (draft.current().is("OPEN_INVITE", "LISTEN", "LISTEN_LIGHT", "CORRECTION", "SILENT")) {
            Arrows.go(draft, draft.facts.knows("listenedLight") ? Listening.more(draft) : "LISTEN_MORE");
        } else {
            NotUnderstood.answer(draft);
        }
    }

    /** A question may be a disclosure in disguise: answered, and then asked about now (triage.md INFO). */
    private static void veiled(Draft draft, String topic) {
        if (draft.level().atLeast(RiskLevel.MEDIUM) && !draft.facts.knows("safeNow")) {
            Arrows.answer(draft, "SAFETY_NOW");
        } else {
            Arrows.go(draft, topic);
        }
    }

    /** Only a clear yes counts as one here; anything else shows the buttons again. */
    private static void choose(Draft draft) {
        if (draft.burst.level().atLeast(RiskLevel.LOW)) {
            story(draft);
        } else {
            NotUnderstood.pick(draft);
        }
    }

    private static void age(Draft draft, String to) {
        Optional<String> band = draft.burst.texts().flatMap(text -> draft.script.words().age(text).stream())
                .findFirst();
        draft.facts.learn("ageBand", band.or(() -> told(draft, "ageBand")).orElse("UNKNOWN"));
        Arrows.answer(draft, to);
    }

    /** What the words have just told in passing. */
    private static Optional<String> told(Draft draft, String slot) {
        return Optional.of(draft.facts.fact(slot)).filter(value -> !value.isEmpty());
    }

    private void secret(Draft draft, String to) {
        String word = draft.burst.words();
        if (draft.burst.tells()) {
            Arrows.answer(draft, to);
        } else if (SecretWord.fits(draft.script, word)) {
            draft.facts.learn("secretWord", SecretWord.seal(draft.script, word, salts.get()));
            draft.facts.learn("secretWordGiven", "true");
            draft.sayShort("secretKept");
            Arrows.go(draft, to);
        } else {
            draft.sayShort("pick");
            draft.stay();
        }
    }

    /** A child may slip once; whoever is wrong twice is taken for somebody else, and learns nothing. */
    private static void secretCheck(Draft draft, String to) {
        boolean given = draft.facts.knows("secretWordGiven");
        if (given || draft.facts.count("secretTries") > 0) {
            Arrows.go(draft, given ? to : "TAKEOVER");
        } else {
            draft.sayShort("secretAgain");
            draft.stay();
        }
    }

    /** Not answering the second question is routed as the graver answer (triage.md section 4). */
    private static void suicide(Draft draft, String to) {
        boolean said = draft.current().is("SELF_HARM_ASK") && draft.burst.category() == Category.SELF_HARM
                && draft.burst.level().atLeast(RiskLevel.HIGH);
        if (said) {
            draft.facts.learn("si", "NOW");
        }
        draft.demand(said ? RiskLevel.HIGH : draft.current().unansweredLevel);
        Arrows.go(draft, said ? "SELF_HARM_NOW" : to);
    }
}
