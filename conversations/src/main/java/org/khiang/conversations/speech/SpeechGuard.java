package org.khiang.conversations.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khiang.nlp.rules.PhraseRule;
import org.khiang.nlp.rules.PhraseRules;
import org.khiang.nlp.rules.PhraseRules.Sight;

/**
 * Reads a line before a child does and warns of what the practice forbids (safe-disclosure.md section 8, CP-21,
 * CP-38). The rules are data under /speech; the README there says how they are written. Safe for many threads.
 */
public final class SpeechGuard {
    /** No line that may be sent is longer, neither a counsellor's nor the bot's; beyond it nothing is read. */
    private static final int LONGEST = 2000;
    private static final List<String> FILES = Stream.of("words", "blame", "promises", "leading", "details", "pressing",
            "jargon", "danger", "weight", "contacts").map(name -> "/speech/" + name + ".txt").toList();

    private final PhraseRules rules;
    private final Kinds kinds;
    private final OpenContacts contacts;

    private SpeechGuard(PhraseRules rules) {
        this.rules = rules;
        kinds = Kinds.of(rules.rules());
        contacts = OpenContacts.read("/speech/open-contacts.txt");
    }

    /** Reads the rules; a mistake in them throws IllegalArgumentException with file and line. */
    public static SpeechGuard load() {
        return of(FILES);
    }

    /** The same with the rules of another room, such as those for notes; the first file names the words of negation. */
    public static SpeechGuard of(List<String> files) {
        return new SpeechGuard(PhraseRules.read(files));
    }

    /** What is wrong with a line in itself, one warning a kind, in the order of the line. */
    public List<Warning> read(String line) {
        return read(line, Map.of());
    }

    /** The same for a child who has told these facts already: their slots by name, as in the dialogue scripts. */
    public List<Warning> read(String line, Map<String, String> told) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        List<Warning> warnings = new ArrayList<>();
        for (Sight sight : rules.in(text)) {
            Kinds.Kind kind = kinds.of(sight.rule());
            boolean said = warnings.stream().anyMatch(warning -> warning.kind().equals(kind.id()));
            boolean open = kind.held() && contacts.hold(text, sight.start(), sight.end());
            if (!said && kind.applies(told) && !open) {
                warnings.add(kind.warning(sight.start(), sight.end()));
            }
        }
        return warnings;
    }

    /** True when a line must not go out: it gives a way to reach a counsellor outside this chat (CP-38). */
    public boolean holdsBack(String line) {
        return read(line).stream().anyMatch(Warning::held);
    }

    List<PhraseRule> rules() {
        return rules.rules();
    }
}
