package org.khiang.conversations.dialogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script as the people who own its words read it: each state with its lines, its arrows and its review. */
@Serdeable
public record ScriptBook(String language, List<String> languages, List<Chapter> chapters, List<Table> tables) {
    /** The console speaks Thai and English. */
    private static final int NAMES = 2;

    /** One file of states. */
    @Serdeable
    public record Chapter(String name, String version, boolean reviewed, String by, String on, List<Page> pages) {
    }

    /**
     * One state.
     *
     * @param names  what its owners call it, by language
     * @param ours   the wording is not from the practice protocol
     * @param event  entered by something that happens instead of a button
     * @param level  the level that reaching it demands, NONE when none
     * @param person whether a counsellor is called
     * @param asks   the fact it asks for, or empty
     */
    @Serdeable
    public record Page(String id, Map<String, String> names, String purpose, boolean ours, boolean event, String level,
                       boolean person, String asks, List<Saying> says, List<Arrow> arrows) {
    }

    /**
     * One line in one form.
     *
     * @param when  SAY, UNSTAFFED or NEUTRAL (on a phone that others see)
     * @param form  C up to 12 years, T for 13 to 17, ADULT, or All
     * @param words as the Thai word breaker of the JDK counts them
     */
    @Serdeable
    public record Saying(String when, String form, String text, long words) {
    }

    /**
     * A way out of a state.
     *
     * @param by    BUTTON, CALL, WORDS, THEN, KNOWN or UNSTAFFED
     * @param label what the button says; for WORDS the way as written in the file; otherwise empty
     */
    @Serdeable
    public record Arrow(String by, String label, String to) {
    }

    /** Where @NEXT_FACT and @PLAN lead for one category. */
    @Serdeable
    public record Table(String category, List<String> facts, String plan) {
    }

    /** The book of a script in one of its languages; {@link BrokenScript} when a state has no name. */
    public static ScriptBook of(String language, Script all) {
        Entry names = ScriptReader.shared("names.yml");
        Script script = all.in(language);
        Map<String, List<State>> byFile = all.in(Tongues.THAI).states().stream()
                .collect(Collectors.groupingBy(thai -> thai.file, LinkedHashMap::new,
                        Collectors.mapping(thai -> script.state(thai.id), Collectors.toList())));
        List<Chapter> chapters = byFile.entrySet().stream()
                .map(file -> chapter(file.getKey(), file.getValue(), script, names)).toList();
        return new ScriptBook(language, all.languages(), chapters, script.categories().tables());
    }

    /** All states, in the order of the files. */
    public Stream<Page> pages() {
        return chapters.stream().flatMap(chapter -> chapter.pages().stream());
    }

    /** The version is that of the file in this language, where the states of the chapter are worded. */
    private static Chapter chapter(String thaiFile, List<State> states, Script script, Entry names) {
        List<Page> pages = states.stream().map(state -> page(state, names.pairs(state.id))).toList();
        Edition edition = script.editions().stream().filter(one -> one.file().equals(states.get(0).file)).findFirst()
                .orElseGet(() -> Edition.unread(thaiFile, ""));
        return new Chapter(thaiFile.replace(".yml", ""), edition.version(), edition.reviewed(), edition.by(),
                edition.on(), pages);
    }

    private static Page page(State state, Map<String, String> names) {
        if (names.size() != NAMES) {
            throw new BrokenScript("names.yml, " + state.id, "needs a name in each language of the console");
        }
        List<Saying> says = Stream.of(sayings("SAY", Optional.of(state.say)), sayings("UNSTAFFED", state.unstaffed),
                sayings("NEUTRAL", state.neutral)).flatMap(found -> found).toList();
        return new Page(state.id, names, state.purpose, state.ours, state.event, state.level.name(), state.person,
                state.asks, says, arrows(state));
    }

    private static Stream<Saying> sayings(String when, Optional<Wording> wording) {
        return wording.stream().flatMap(lines -> Wording.FORMS.stream().sorted().filter(lines.forms()::containsKey)
                .map(form -> saying(when, form, lines.forms().get(form))));
    }

    private static Saying saying(String when, String form, String text) {
        return new Saying(when, form, text, WordingCheck.words(text));
    }

    private static List<Arrow> arrows(State state) {
        Stream<Arrow> buttons = state.choices.stream().map(choice -> choice.dials()
                ? new Arrow("CALL", choice.label(), choice.call())
                : new Arrow("BUTTON", choice.label(), choice.next()));
        Stream<Arrow> others = Map.of("THEN", state.then, "KNOWN", state.known, "UNSTAFFED", state.unstaffedState)
                .entrySet().stream().filter(way -> !way.getValue().isEmpty()).sorted(Map.Entry.comparingByKey())
                .map(way -> new Arrow(way.getKey(), "", way.getValue()));
        return Stream.of(buttons, Stream.of(new Arrow("WORDS", state.free.written(), state.free.to())), others)
                .flatMap(found -> found).toList();
    }
}
