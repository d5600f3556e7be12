package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Whatever is said, wherever the talk stands, a child gets an answer, and one that keeps the rules. */
class EveryAnswerTest {
    private static final List<Category> CATEGORIES = List.of(Category.NONE, Category.EXPLOITATION, Category.SELF_HARM,
            Category.BULLYING, Category.REPORT_LINK, Category.INFO, Category.STRANGER_MEETING);
    private static final List<String> TEXTS = List.of("สวัสดีค่ะ", "คือว่า", "???", "ขอบคุณค่ะ", "ไม่", "14", "hello",
            "ใครจะเห็นข้อมูลบ้างคะ", "มีเรื่องที่อยากเล่าให้ฟังแต่ไม่รู้จะเริ่มตรงไหนดีเลยค่ะ");
    private static final List<Map<String, String>> FACTS = List.of(Map.of(),
            Map.of("ageBand", "C", "handedOver", "true"),
            Map.of("ageBand", "ADULT", "reporterRole", "CAREGIVER", "storyHeard", "true", "listened", "true"),
            Map.of("handedOver", "true", "si", "NOW", "siPlanOrMeans", "NO", "planShown", "SELFHARM", "onHold", "true"),
            Map.of("factsAsked", "3", "childWish", "STOP", "planShown", "SEXTORTION", "screenPrivacy", "NEARBY",
                    "stopped", "true", "fallbackCount", "1", "waited", "1", "sinceMore", "5"));
    private final Dialogue dialogue = new Dialogue(Chat.SCRIPT);

    @Test
    void noChildIsEverLeftWithoutAnAnswer() {
        List<String> wrong = new ArrayList<>();
        situations(false).forEach(now -> bursts().forEach(burst -> {
            Turn turn = dialogue.next(now, burst);
            String fault = fault(now, turn);
            if (!fault.isEmpty()) {
                wrong.add(now.state() + " " + now.facts().keySet() + " " + burst.get(0).kind() + " "
                        + burst.get(0).assessment().level() + ": " + fault);
            }
        }));
        assertEquals(List.of(), wrong.stream().limit(10).toList());
    }

    @Test
    void theBotNeverSpeaksWhileAPersonHoldsTheTalk() {
        situations(true).forEach(now -> bursts().forEach(burst -> {
            Turn turn = dialogue.next(now, burst);
            assertEquals(Speaker.SYSTEM, turn.speaker());
            boolean own = now.covered() || burst.get(0).kind() == Heard.Kind.MEDIA;
            assertTrue(own || turn.silent() || turn.state().equals("COVER"), () -> "speaks in " + now.state());
        }));
    }

    @Test
    void noTimerAndNoEventBreaksAnyState() {
        Stream.concat(situations(false), situations(true)).forEach(now -> {
            Stream<Turn> timed = Stream.of(Timer.WAIT_LONG, Timer.SELF_HARM_NOW, Timer.DANGER, Timer.SILENT)
                    .map(timer -> dialogue.onTimer(now, timer, true));
            Stream<Turn> events = Stream.of(dialogue.humanJoins(now, "ใบเตย"), dialogue.humanSwaps(now, "ต้นข้าว"),
                    dialogue.humanLeaves(now), dialogue.noStaff(now), dialogue.calm(now));
            Stream.concat(timed, events).forEach(turn -> {
                assertTrue(turn.bubbles().size() <= 1, () -> "more than one line in " + now.state());
                assertTrue(!now.covered() || turn.bubbles().stream().allMatch(EveryAnswerTest::schoolwork),
                        "the cover is broken by an event");
                assertTrue(!now.held() || turn.silent() || turn.speaker() == Speaker.SYSTEM);
            });
        });
    }

    @Test
    void theSameWordsInTheSamePlaceGetTheSameAnswer() {
        situations(false).limit(200).forEach(now -> bursts().forEach(burst -> assertEquals(
                dialogue.next(now, burst).bubbles(), dialogue.next(now, burst).bubbles())));
    }

    private static String fault(Situation now, Turn turn) {
        List<String> said = turn.bubbles();
        int most = turn.state().equals("COVER") ? 3 : 2;
        boolean blank = said.stream().anyMatch(text -> text.isBlank() || text.contains("{") || text.contains("null"));
        boolean shown = said.stream().map(text -> text.substring(0, Math.min(24, text.length())))
                .anyMatch(start -> Chat.SCRIPT.rules().topic().stream().anyMatch(start::contains));
        boolean promise = !now.staffed() && said.stream()
                .anyMatch(text -> Chat.SCRIPT.rules().presence().stream().anyMatch(text::contains));
        boolean known = Chat.SCRIPT.has(turn.state());
        boolean open = now.covered() && !turn.state().equals("COVER_RETURN") && !said.stream()
                .allMatch(EveryAnswerTest::schoolwork);
        return said.isEmpty() ? "silent" : said.size() > most ? "too many bubbles" : blank ? "a blank" : shown ? "topic"
                : promise ? "promises a person" : !known ? "lost in " + turn.state() : open ? "broke cover" : "";
    }

    private static boolean schoolwork(String text) {
        return Chat.SCRIPT.vocabulary().all().anyMatch(text::equals) || text.equals(Chat.line("COVER"));
    }

    private static Stream<Situation> situations(boolean held) {
        Stream<String> states = Stream.concat(Stream.of("", "HUMAN", "A_STATE_OF_AN_OLDER_SCRIPT"),
                Chat.SCRIPT.states().stream().map(state -> state.id));
        return states.filter(state -> !held || !state.isEmpty()).flatMap(state -> FACTS.stream()
                .flatMap(facts -> Stream.of(RiskLevel.NONE, RiskLevel.EMERGENCY)
                        .filter(level -> level == RiskLevel.NONE || facts.containsKey("onHold"))
                        .flatMap(level -> Stream.of(true, false).map(staffed -> new Situation(state, facts, level,
                                Category.SEXTORTION, staffed, false, held)))));
    }

    private static List<List<Heard>> bursts() {
        Stream<Heard> words = TEXTS.stream().map(text -> Heard.text(text, Chat.found(RiskLevel.NONE, Category.NONE)));
        Stream<Heard> graded = CATEGORIES.stream().flatMap(category -> Arrays.stream(RiskLevel.values())
                .map(level -> Heard.text("เรื่องหนึ่ง", Chat.found(level, category))));
        Stream<Heard> flagged = Arrays.stream(Flag.values())
                .map(flag -> Heard.text("เรื่องหนึ่ง", Chat.found(RiskLevel.MEDIUM, Category.NONE, flag)));
        Stream<Heard> others = Arrays.stream(Heard.Kind.values()).map(Heard::wordless);
        Stream<Heard> oldTap = Stream.of(Heard.tap("GONE:3"));
        return Stream.of(words, graded, flagged, others, oldTap).flatMap(all -> all).map(List::of).toList();
    }
}
