package org.khiang.conversations.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.speech.SpeechGuard;
import org.khiang.nlp.Category;
import org.yaml.snakeyaml.Yaml;

/** Every suggestion is a line that may be sent to a child as it stands. */
class SuggestionBookTest {
    private static final SuggestionBook THAI = SuggestionBook.of("th");
    private static final SuggestionBook ENGLISH = SuggestionBook.of("en");
    private static final List<String> BANDS = List.of("C", "T", "ADULT", "UNKNOWN");
    private static final Pattern LOUD = Pattern.compile("[!！\\x{2600}-\\x{27BF}\\x{FE0F}\\x{1F000}-\\x{1FAFF}]");
    /** What may not stand on a locked screen (P8). */
    private static final List<String> TOPICS = List.of("ล่วงละเมิด", "ทำร้าย", "คุกคาม", "โป๊", "เปลือย", "รูป", "คลิป",
            "ขู่", "ฆ่า", "ตาย", "โดนตี", "แกล้ง", "ตำรวจ", "แจ้งความ", "เหยื่อ", "abuse", "sex", "photo", "picture",
            "threat", "hurt", "report", "suicide", "police");

    @Test
    void thereAreAtLeastSixtyInEachLanguageAndTheSameInBoth() {
        assertTrue(THAI.all().size() >= 60, THAI.all().size() + " lines");
        Function<Suggestion, String> meaning = line -> line.id() + line.moment() + line.wish()
                + Stream.of(line.bands(), line.categories(), line.states())
                        .map(set -> set.stream().sorted().toList()).toList();
        assertEquals(THAI.all().stream().map(meaning).toList(), ENGLISH.all().stream().map(meaning).toList());
    }

    @Test
    void theSpeechGuardHasNothingToSayToAnyOfThemHoweverItsPlacesAreFilled() {
        SpeechGuard guard = SpeechGuard.load();
        assertEquals(List.of(), spoken().filter(line -> !guard.read(line).isEmpty())
                .map(line -> line + " " + guard.read(line)).toList());
    }

    @Test
    void noneIsLoudLongOrShowsWhatItIsAboutOnALockedScreen() {
        assertEquals(List.of(), spoken().filter(line -> LOUD.matcher(line).find()).toList());
        assertEquals(List.of(), spoken().filter(line -> line.length() > 200 || line.contains("{")).toList());
        assertEquals(List.of(), spoken().filter(line -> TOPICS.stream().anyMatch(preview(line)::contains)).toList());
        assertEquals(List.of(), spoken().filter(line -> line.contains("ครับ") || line.contains("ค่ะ")
                || line.contains("หนู")).toList());
    }

    @Test
    void whatTheyAreMeantForIsThere() {
        Set<String> categories = Set.copyOf(Stream.of(Category.values()).map(Enum::name).toList());
        assertEquals(List.of(), THAI.all().stream().flatMap(line -> line.categories().stream())
                .filter(name -> !categories.contains(name)).toList());
        assertEquals(List.of(), THAI.all().stream().flatMap(line -> line.bands().stream())
                .filter(band -> !BANDS.contains(band)).toList());
    }

    @Test
    void theStatesTheyNameAreStatesOfTheScript() {
        Map<String, Object> names = new Yaml().load(SuggestionBookTest.class.getResourceAsStream("/dialogue/names.yml"));
        assertEquals(List.of(), THAI.all().stream().flatMap(line -> line.states().stream())
                .filter(state -> !names.containsKey(state)).distinct().toList());
    }

    @Test
    void everyCategoryHasANextStepAndEachAgeItsOwnWords() {
        for (Category category : Category.values()) {
            List<Suggestion> next = THAI.fitting(at("WISH", "T", category.name(), List.of()), "NEXT");
            assertTrue(next.size() >= 2 && next.size() <= SuggestionBook.MOST, category.name());
        }
        Occasion child = at("WAITING", "C", "BULLYING", List.of("FIRST"));
        assertTrue(THAI.fitting(child).stream().noneMatch(line -> line.bands().equals(Set.of("ADULT"))));
        assertEquals("first-adult", THAI.fitting(at("ADULT_REPORT", "ADULT", "NONE", List.of("FIRST"))).get(0).id());
        assertTrue(THAI.spoken(line("safety-now"), "C", "ฝน").contains("น้อง"));
        assertTrue(THAI.spoken(line("safety-now"), "T", "ฝน").contains("เธอ"));
    }

    @Test
    void atMostFiveAreOfferedAndTheStateOfTheTalkComesFirst() {
        List<Suggestion> offered = THAI.fitting(at("EMERGENCY_NOW", "T", "PHYSICAL_VIOLENCE",
                List.of("FIRST", "SAFETY", "THANKS", "NEXT", "SLOW", "REFERRAL", "ENDING")));
        assertEquals(SuggestionBook.MOST, offered.size());
        assertEquals("first-danger", offered.get(0).id());
    }

    @Test
    void aLineForAnotherChildIsNotFound() {
        Occasion bullied = at("PLAN_BULLY", "T", "BULLYING", List.of());
        assertTrue(THAI.find("next-bully", bullied).isPresent());
        assertTrue(THAI.find("next-sextortion-stop", bullied).isEmpty());
        assertTrue(THAI.find("first-adult", bullied).isEmpty());
        assertTrue(THAI.find("../th", bullied).isEmpty());
    }

    private static String preview(String line) {
        return line.substring(0, Math.min(24, line.length())).toLowerCase(Locale.ROOT);
    }

    private static Occasion at(String state, String band, String category, List<String> moments) {
        return new Occasion(state, band, category, "th", "", moments);
    }

    private static Suggestion line(String id) {
        return THAI.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<String> spoken() {
        return Stream.of(THAI, ENGLISH).flatMap(book -> book.all().stream()
                .flatMap(line -> BANDS.stream().map(band -> book.spoken(line, band, "ฝน"))).distinct());
    }
}
