package org.khiang.conversations.dialogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khiang.nlp.RiskLevel;

/** The few states to which a counsellor may hand a talk back; elsewhere the bot would not know what was said. */
public final class Returns {
    private static final Set<String> KEYS = Set.of("state", "below");
    private final List<Way> ways;

    private Returns(List<Way> ways) {
        this.ways = ways;
    }

    /**
     * One such state.
     *
     * @param names what it is called, by language of the console
     * @param below the level from which on a talk is not led there, NONE when any may be
     */
    @Serdeable
    public record Way(String state, Map<String, String> names, RiskLevel below) {
        boolean open(RiskLevel level) {
            return below == RiskLevel.NONE || !level.atLeast(below);
        }
    }

    /** Those of this script; {@link BrokenScript} when one is no state a child can be in, or has no name. */
    public static Returns of(Script script) {
        return of(script, ScriptReader.shared("returns.yml"));
    }

    static Returns of(Script script, Entry file) {
        Entry names = ScriptReader.shared("names.yml");
        return new Returns(file.only(Set.of("returns")).blocks("returns").stream()
                .map(entry -> way(script, entry.only(KEYS), names)).toList());
    }

    private static Way way(Script script, Entry entry, Entry names) {
        String id = entry.text("state");
        if (!script.has(id) || script.state(id).event || !script.state(id).then.isEmpty() || !names.has(id)) {
            throw entry.broken("the bot cannot go on from " + id);
        }
        return new Way(id, names.pairs(id), Levels.read(entry.text("below", null), entry));
    }

    /** Those to which a talk of this level may be led, in the order of the file. */
    public List<Way> at(RiskLevel level) {
        return ways.stream().filter(way -> way.open(level)).toList();
    }

    /** Whether a talk of this level may be led to this state. */
    public boolean lead(String state, RiskLevel level) {
        return at(level).stream().anyMatch(way -> way.state().equals(state));
    }
}
