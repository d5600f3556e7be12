package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A frightened child can read it: no bubble above 60 Thai words, none with a topic on a locked screen (P7, P8). */
class ReadingTest {
    private static final int MOST_WORDS = 60;
    private static final int PREVIEW = 24;
    private static final Map<String, String> LONGEST = Map.of("nick", "ดอกแก้วกัลยา", "ref", "K-1234567", "etaTh",
            "ตอนนี้รอราว 45 นาที");

    @Test
    void noBubbleHasMoreThanSixtyWordsHoweverItsPlacesAreFilled() {
        assertTrue(bubbles().mapToLong(WordingCheck::words).max().orElseThrow() <= MOST_WORDS);
        assertTrue(bubbles().count() > 250);
    }

    @Test
    void noBubbleShowsATopicInItsFirstLetters() {
        List<String> shown = bubbles().map(text -> text.substring(0, Math.min(PREVIEW, text.length())))
                .filter(start -> Chat.SCRIPT.rules().topic().stream().anyMatch(start::contains)).toList();
        assertEquals(List.of(), shown);
    }

    @Test
    void theWordsOfASentenceAreCounted() {
        assertEquals(3, WordingCheck.words("ฉัน กิน ข้าว"));
        assertTrue(WordingCheck.words("เล่าได้เลยนะ ".repeat(20)) > MOST_WORDS);
    }

    /** Every line in every form, with the words of adults too. */
    private static Stream<String> bubbles() {
        Stream<Wording> states = Chat.SCRIPT.states().stream().flatMap(state ->
                Stream.of(Optional.of(state.say), state.unstaffed, state.neutral).flatMap(Optional::stream));
        Stream<Wording> lines = Chat.SCRIPT.lines().rounds().values().stream().flatMap(round ->
                round.stream().map(Lines.Line::say));
        Stream<String> said = Stream.concat(states, lines).flatMap(wording -> Stream.of("C", "T", "ADULT", "UNKNOWN")
                .map(band -> wording.spoken(with(band), Chat.SCRIPT.words().adults)));
        return Stream.of(said, Chat.SCRIPT.lines().rounds().values().stream().flatMap(round ->
                round.stream().map(Lines.Line::unstaffed)), Chat.SCRIPT.vocabulary().all()).flatMap(all -> all)
                .filter(text -> !text.isEmpty());
    }

    private static Map<String, String> with(String band) {
        Map<String, String> facts = new java.util.HashMap<>(LONGEST);
        facts.put("ageBand", band);
        return facts;
    }
}
