package org.khiang.conversations.dialogue;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khiang.conversations.speech.SpeechGuard;

/** No line says what the practice forbids, shows a topic on a locked screen, or promises a person who is not there. */
final class WordingCheck {
    private static final int PREVIEW = 24;
    private static final int LONGEST = 5000;
    private static final int MOST_WORDS = 60;
    private static final SpeechGuard GUARD = SpeechGuard.load();
    private static final Pattern PICTOGRAM = Pattern.compile("[\\x{2600}-\\x{27BF}\\x{FE0F}\\x{1F000}-\\x{1FAFF}]");

    private final Script script;
    private final Rules rules;

    WordingCheck(Script script) {
        this.script = script;
        rules = script.rules();
    }

    Stream<String> faults() {
        Stream<String> states = script.states().stream().filter(state -> !state.borrowed()).flatMap(this::faults);
        Stream<String> lines = script.lines().rounds().entrySet().stream().flatMap(round -> round.getValue().stream()
                .flatMap(this::texts).flatMap(this::faults)
                .map(fault -> script.folder() + "lines.yml, " + round.getKey() + ": " + fault));
        Stream<String> cover = script.vocabulary().all().flatMap(this::faults)
                .map(fault -> script.folder() + "vocabulary.yml: " + fault);
        return Stream.of(states, lines, cover).flatMap(found -> found);
    }

    private Stream<String> faults(State state) {
        Stream<String> said = Stream.of(Optional.of(state.say), state.unstaffed, state.neutral)
                .flatMap(Optional::stream).flatMap(line -> line.forms().values().stream()).flatMap(this::faults);
        Stream<String> labels = state.choices.stream().map(Choice::label).flatMap(label -> forbidden(label)
                .map(fault -> ScriptCheck.fault(state, label, fault)));
        return Stream.concat(Stream.concat(said, absence(state)).map(fault -> ScriptCheck.fault(state, fault)), labels);
    }

    private Stream<String> texts(Lines.Line line) {
        return Stream.concat(line.say().forms().values().stream(), Stream.of(line.unstaffed()));
    }

    private Stream<String> faults(String text) {
        String preview = text.substring(0, Math.min(PREVIEW, text.length())).toLowerCase(Locale.ROOT);
        Stream<String> shown = rules.topic().stream().filter(preview::contains)
                .map(word -> "shows '" + word + "' on a locked screen (P8)");
        Stream<String> size = Stream.of(
                text.length() > LONGEST ? "is longer than LINE takes" : "",
                words(text) > MOST_WORDS ? "has more than 60 words" : "",
                PICTOGRAM.matcher(text).find() ? "holds a pictogram (P9)" : "").filter(fault -> !fault.isEmpty());
        return Stream.of(shown, size, forbidden(text), warnings(text)).flatMap(found -> found);
    }

    /** The bot holds itself to what counsellors are warned of; labels are a child's words and are not read so. */
    private static Stream<String> warnings(String text) {
        return GUARD.read(text).stream().map(warning -> "breaks " + warning.kind() + " at '"
                + text.substring(warning.start(), warning.end()) + "': " + warning.why().get("en"));
    }

    private Stream<String> forbidden(String text) {
        return rules.forbidden().stream().filter(rule -> rule.in(text)).map(rule -> "breaks " + rule.id());
    }

    /** Who promises a person needs a form for the hours when nobody is there, and that form must not promise again. */
    private Stream<String> absence(State state) {
        boolean replaced = !state.unstaffedState.isEmpty() || state.is("HUMAN_JOIN", "HUMAN_SWAP");
        boolean bare = promises(state.say) && state.unstaffed.isEmpty() && !replaced;
        boolean broken = state.unstaffed.filter(this::promises).isPresent();
        return Stream.of(bare ? "promises a person and has no unstaffed form" : "",
                broken ? "promises a person in its unstaffed form" : "").filter(fault -> !fault.isEmpty());
    }

    private boolean promises(Wording wording) {
        return wording.forms().values().stream().anyMatch(rules::promises);
    }

    /** Counted with the Thai word breaker of the JDK, as the practice does. */
    static long words(String text) {
        BreakIterator breaker = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        breaker.setText(text);
        List<Integer> ends = IntStream.generate(breaker::next).takeWhile(end -> end != BreakIterator.DONE).boxed()
                .toList();
        return IntStream.range(0, ends.size())
                .mapToObj(i -> text.substring(i == 0 ? 0 : ends.get(i - 1), ends.get(i)))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).count();
    }
}
