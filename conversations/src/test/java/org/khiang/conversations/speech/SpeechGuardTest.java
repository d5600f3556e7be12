package org.khiang.conversations.speech;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khiang.nlp.rules.PhraseRule;

/** What the practice forbids is warned of, its look-alikes pass, and what is suggested instead is itself safe. */
class SpeechGuardTest {
    private static final SpeechGuard GUARD = SpeechGuard.load();
    private static final int BAD_LINES_A_KIND = 25;
    private static final int GOOD_LINES_A_NEIGHBOURHOOD = 60;

    @TestFactory
    Stream<DynamicTest> linesOfEachForbiddenKindAreWarnedOf() {
        return all("bad").entrySet().stream().map(kind -> DynamicTest.dynamicTest(kind.getKey(),
                () -> assertEquals(List.of(), kind.getValue().stream()
                        .filter(line -> !line.warnsOf(GUARD, kind.getKey())).toList())));
    }

    @TestFactory
    Stream<DynamicTest> goodLinesThatLookAlikePass() {
        return all("good").entrySet().stream().map(near -> DynamicTest.dynamicTest(
                near.getKey(), () -> assertEquals(List.of(), near.getValue().stream()
                        .filter(line -> !line.warnings(GUARD).isEmpty()).toList())));
    }

    @Test
    void allThirtyForbiddenThingsAndOutsideContactsAreTriedOftenEnough() {
        Set<String> kinds = IntStream.rangeClosed(1, 30).mapToObj(n -> "F" + n).collect(Collectors.toSet());
        kinds.add("CONTACT");
        Map<String, List<GuardLines.Tried>> bad = all("bad");
        assertEquals(kinds, bad.keySet());
        bad.forEach((kind, lines) -> assertTrue(lines.size() >= BAD_LINES_A_KIND, kind));
        GuardLines.of("good").forEach((near, lines) ->
                assertTrue(near.equals("contacts") || lines.size() >= GOOD_LINES_A_NEIGHBOURHOOD, near));
    }

    @Test
    void theScoreIsWrittenDownForAPersonToRead() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| lines | number | not as wanted |", "|---|---|---|"));
        all("bad").forEach((kind, lines) -> rows.add(GuardLines.row(kind + " must warn", lines,
                line -> line.warnsOf(GUARD, kind))));
        all("good").forEach((near, lines) -> rows.add(GuardLines.row(near + " must pass", lines,
                line -> line.warnings(GUARD).isEmpty())));
        Path table = Path.of("target", "speech-guard.md");
        Files.write(table, rows);
        assertEquals(rows.size(), Files.readAllLines(table).size());
    }

    @Test
    void theExamplesBesideTheRulesDoWhatTheySay() {
        for (PhraseRule rule : GUARD.rules()) {
            rule.all("warns").forEach(text -> assertTrue(kinds(text).contains(rule.id()), rule.where()));
            rule.all("passes").forEach(text -> assertEquals(Set.of(), kinds(text), rule.where()));
        }
    }

    /** A suggestion that breaks another rule would teach a counsellor the next mistake. */
    @Test
    void whatIsSuggestedInsteadIsItselfWarnedOfInNothing() {
        Stream<Warning> all = all("bad").values().stream().flatMap(List::stream)
                .flatMap(line -> line.warnings(GUARD).stream());
        all.forEach(warning -> assertAll(
                () -> assertEquals(Set.of("th", "en"), warning.better().keySet(), warning.kind()),
                () -> assertEquals(Set.of("th", "en"), warning.why().keySet(), warning.kind()),
                () -> warning.better().values().forEach(text -> assertEquals(Set.of(), kinds(text), warning.kind()))));
    }

    @Test
    void aWarningNamesThePlaceInTheDraft() {
        String draft = "ขอบคุณที่เล่านะ แล้วทำไมถึงไปที่นั่น";
        Warning warning = GUARD.read(draft).get(0);
        assertEquals("ทำไม", draft.substring(warning.start(), warning.end()));
        assertTrue(GUARD.read("ขอบคุณนะ ทำ​ไมไม่บอกแม่").stream().anyMatch(w -> w.kind().equals("F1")));
    }

    @Test
    void aNegatedLineInFrontDoesNotCoverABadOneBehind() {
        assertTrue(kinds("ไม่ต้องส่งรูปนะ แต่ส่งคลิปมาให้พี่ดูหน่อย").contains("F7"));
        assertTrue(kinds("ยังไม่ต้องลบแชตนะ แต่ลบรูปออกจากเครื่องเลย").contains("F13"));
        assertTrue(kinds("ไม่ต้องบอกว่าทำไม แต่ทำไมถึงไปกับเขา").contains("F1"));
        assertTrue(kinds("ไม่ต้องกลัว ส่งรูปมาได้เลย").contains("F7"));
        assertTrue(kinds("ไม่ต้องบอกใคร ลบแชตให้หมดนะ").contains("F13"));
        assertTrue(kinds("พี่ไม่สัญญาเรื่องอื่น แต่พี่จะไม่บอกใครเลย").contains("F3"));
    }

    @Test
    void aQuestionIsOnlyAskedTwiceWhenItWasAnswered() {
        String question = "ตอนนี้อยู่จังหวัดไหนนะ";
        assertEquals(List.of(), GUARD.read(question));
        assertEquals(List.of(), GUARD.read(question, Map.of("province", "UNANSWERED", "ageBand", "T")));
        Warning again = GUARD.read(question, Map.of("province", "NORTH")).get(0);
        assertEquals("F8 province", again.kind() + " " + again.fact());
        assertNull(GUARD.read("ทำไมถึงไป").get(0).fact());
    }

    @Test
    void theFamilyIsSuggestedOnlyWhereTheChildTrustsIt() {
        String line = "ลองเล่าให้แม่ฟังดูนะ";
        assertTrue(kinds(line).contains("F26"));
        assertEquals(List.of(), GUARD.read(line, Map.of("trustedAdult", "MOTHER")));
        assertFalse(GUARD.read("กลับบ้านไปหาแม่ก่อนนะ", Map.of("trustedAdult", "MOTHER")).isEmpty());
    }

    @Test
    void onlyWaysToReachACounsellorOutsideAreHeldBack() {
        all("bad").forEach((kind, lines) -> lines.stream().filter(line -> !kind.equals("CONTACT"))
                .forEach(line -> assertFalse(GUARD.holdsBack(line.text()), kind)));
        assertFalse(GUARD.holdsBack("โทร 1387 หรือ 02-113-6789 ได้ หรือดูที่ https://takeitdown.ncmec.org/th/"));
    }

    @Test
    void aNumberIsHeldBackHoweverItIsWritten() {
        List<String> tries = List.of("081-234-5678", "08 1234 5678", "(081) 234.5678", "๐๘๑ ๒๓๔ ๕๖๗๘", "+66 81 234 5678",
                "0-8-1-2-3-4-5-6-7-8", "ศูนย์ 8 หนึ่ง 2 สาม 4 ห้า 6 เจ็ด 8", "โทร 02-113-6789 หรือ 0812345678",
                "https://takeitdown.ncmec.org/0812345678", "https://takeitdown.ncmec.org.example.com",
                "fon (at) example (dot) com", "line : fon_jai", "081\n234\n5678", "0​8​1​2​3​4​5​6​7​8");
        assertEquals(List.of(), tries.stream().filter(text -> !GUARD.holdsBack(text)).toList());
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        Stream.of("", " ", "\n\n", "a".repeat(20_000), "ก".repeat(5000), "\uD83D", "][)(*+?{", "๐".repeat(3000),
                "ทำไม".repeat(1000)).forEach(text -> GUARD.read(text).forEach(warning -> assertTrue(
                        warning.start() >= 0 && warning.start() < warning.end() && warning.end() <= text.length())));
    }

    /** Measured on the lines above: a page asks while somebody types, for each counsellor on shift. */
    @Test
    void aDraftIsReadInTwoMilliseconds() {
        List<String> drafts = new ArrayList<>();
        Stream.of("good", "bad").flatMap(sort -> all(sort).values().stream())
                .forEach(lines -> lines.forEach(line -> drafts.add(line.text())));
        drafts.forEach(GUARD::read);
        long[] micros = drafts.stream().mapToLong(draft -> {
            long began = System.nanoTime();
            GUARD.read(draft);
            return (System.nanoTime() - began) / 1000;
        }).sorted().toArray();
        assertTrue(micros[micros.length / 2] < 2000, "half of the drafts took " + micros[micros.length / 2] + " us");
    }

    private static Set<String> kinds(String text) {
        return GUARD.read(text).stream().map(Warning::kind).collect(Collectors.toSet());
    }

    /** Good or bad lines of all four sets by their heading. */
    private static Map<String, List<GuardLines.Tried>> all(String sort) {
        Map<String, List<GuardLines.Tried>> all = new LinkedHashMap<>();
        GuardLines.SETS.forEach(set -> GuardLines.of(sort + set).forEach((heading, lines) ->
                all.computeIfAbsent(heading, name -> new ArrayList<>()).addAll(lines)));
        return all;
    }
}
