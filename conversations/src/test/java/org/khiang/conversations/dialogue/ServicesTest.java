package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** A child that asks for numbers sees the ones that fit, each with its hours, and can dial them with one tap. */
class ServicesTest {
    private static final Services SERVICES = Chat.SCRIPT.services();

    private static List<String> ids(Category need, String age, boolean adult, String place) {
        return SERVICES.shownTo(new Services.Asker(need, age, adult, place), false).stream().map(Service::id).toList();
    }

    private static List<String> numbers(Chat chat) {
        return chat.last.buttons().stream().map(Button::call).filter(call -> call != null).toList();
    }

    private static Services with(String is, String becomes) {
        String real = ScriptReader.fromClasspath("th", "services.yml");
        assertTrue(real.contains(is), is);
        return Services.read(Source.read("services.yml", real.replace(is, becomes)));
    }

    @Test
    void aChildWhoTypesNumbersCanDialThem() {
        Chat chat = Chat.at("OPEN_INVITE").says("เบอร์");
        assertEquals(List.of("1387", "1300", "1323", "191"), numbers(chat));
        String line = chat.last.bubbles().get(0);
        assertTrue(line.contains("\n1387 สายเด็ก 24 ชั่วโมง ทุกวัน\n"), line);
        assertTrue(chat.labels().contains("ออกจากหน้านี้") && chat.labels().contains("อยากคุยกับคนจริง"));
    }

    @ParameterizedTest
    @CsvSource({"SEXTORTION, 1441 1387 191", "SELF_HARM, 1323 1669 1387 191", "SEXUAL_ABUSE, 1300 1387 191",
        "BULLYING, 1387 1300 191", "DISTRESS, 1323 021136789 1387 191", "INFO, 1387 1300 1323 191"})
    void whatATalkIsAboutComesFirst(Category need, String numbers) {
        Chat chat = Chat.at("OPEN_INVITE").about(RiskLevel.MEDIUM, need).says("เบอร์");
        assertEquals(List.of(numbers.split(" ")), numbers(chat));
    }

    @Test
    void whatHasNoNumberIsNamedWithItsAddress() {
        Chat chat = Chat.at("OPEN_INVITE").about(RiskLevel.HIGH, Category.IMAGE_SHARED).says("เบอร์");
        assertTrue(chat.last.bubbles().get(0).contains("\ntakeitdown.ncmec.org Take It Down"));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void nobodyIsShownMoreThanFourOrWithoutTheNumberForDanger(Category need) {
        for (String age : List.of("C", "T", "ADULT", "UNKNOWN")) {
            for (boolean adult : List.of(true, false)) {
                List<Service> shown = SERVICES.shownTo(new Services.Asker(need, age, adult, "BANGKOK"), false);
                assertTrue(shown.size() <= 4 && shown.stream().allMatch(Service::shown));
                assertTrue(shown.stream().anyMatch(service -> service.call().equals("191")));
                assertEquals(shown.size(), shown.stream().distinct().count());
            }
        }
    }

    @Test
    void inDangerTheNumberForDangerIsTheFirst() {
        Chat chat = Chat.at("EMERGENCY_WAIT").about(RiskLevel.EMERGENCY, Category.PHYSICAL_VIOLENCE).says("เบอร์");
        assertEquals("191", numbers(chat).get(0));
    }

    @Test
    void whatIsNotVerifiedOrNotForChildrenIsNeverShown() {
        SERVICES.all().stream().filter(service -> List.of("ticac", "paveena", "ttrs", "hug-project",
                "police-1599").contains(service.id())).forEach(service -> assertFalse(service.shown(), service.id()));
        Services doubted = with("    categories: [SEXTORTION]\n    verified: true", "    categories: [SEXTORTION]\n    verified: false");
        assertFalse(doubted.shownTo(new Services.Asker(Category.SEXTORTION, "T", false, ""), false).stream()
                .anyMatch(service -> service.id().equals("aoc-1441")));
    }

    @Test
    void aYoungChildIsNotShownALineForOlderOnes() {
        Services first = with("    categories: [IMAGE_SHARED, SEXTORTION]", "    categories: [IMAGE_SHARED, SEXTORTION]\n    ages: [T]");
        assertFalse(first.shownTo(new Services.Asker(Category.SEXTORTION, "C", false, ""), false).stream()
                .anyMatch(service -> service.id().equals("take-it-down")));
        assertTrue(first.shownTo(new Services.Asker(Category.SEXTORTION, "UNKNOWN", false, ""), false).stream()
                .anyMatch(service -> service.id().equals("take-it-down")));
    }

    @Test
    void aServiceOfOneProvinceIsShownThereOnly() {
        Services local = with("    area: \"ทั่วโลก มีภาษาไทย\"", "    area: \"กรุงเทพฯ\"\n    places: [BANGKOK, กรุงเทพ]");
        for (var place : Map.of("BANGKOK", true, "อยู่กรุงเทพค่ะ", true, "ลำปาง", false, "", false).entrySet()) {
            assertEquals(place.getValue(), local.shownTo(new Services.Asker(Category.SEXTORTION, "T", false,
                    place.getKey()), false).stream().anyMatch(one -> one.id().equals("take-it-down")), place.getKey());
        }
    }

    @Test
    void whoStandsByAChildIsShownLinesForAdults() {
        assertTrue(ids(Category.NONE, "ADULT", true, "").contains("msdhs-1300"));
        Services children = with("    audience: [child, caregiver, teacher, staff]\n    categories: [SEXUAL_ABUSE,",
                "    audience: [child]\n    categories: [SEXUAL_ABUSE,");
        assertFalse(children.shownTo(new Services.Asker(Category.NONE, "ADULT", true, ""), false).stream()
                .anyMatch(service -> service.id().equals("msdhs-1300")));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void theListStaysShortEnoughToRead(Category need) {
        for (String age : List.of("C", "T")) {
            Chat chat = Chat.at("OPEN_INVITE").about(RiskLevel.LOW, need).knowing("ageBand", age).says("เบอร์");
            assertTrue(chat.last.bubbles().stream().allMatch(line -> WordingCheck.words(line) <= 60), need.name());
            assertFalse(chat.last.bubbles().get(0).contains("{"));
            assertTrue(chat.last.buttons().size() <= 13);
        }
    }

    @Test
    void anEnglishSpeakingChildReadsTheServicesInEnglish() {
        Chat chat = Chat.at("OPEN_INVITE").knowing("language", "en").knowing("languageWish", "ENGLISH").says("numbers");
        assertTrue(chat.last.bubbles().get(0).contains("\n1387 Children's line 24 hours, every day"));
        assertEquals("Call 1387", chat.labels().get(0));
    }

    @Test
    void aNumberThatIsShownAndCannotBeDialledIsFound() {
        Script cut = new ScriptReader(file -> ScriptReader.fromClasspath("th", file)
                .replace("      - โทร 1441 -> tel:1441\n", "")).read();
        assertTrue(ScriptCheck.faults(cut).stream().anyMatch(found -> found.contains("no button for the number of aoc-1441")));
        assertTrue(assertThrows(BrokenScript.class, () -> with("checkedOn: 2026-11-21", "checkedOn: lately"))
                .getMessage().contains("write it as 2026-11-21, line"));
        assertTrue(assertThrows(BrokenScript.class, () -> with("always: police-191", "always: police-1599"))
                .getMessage().contains("'police-1599' is no service that children see"));
    }

    @Test
    void afterNinetyDaysEveryServiceIsToBeCalledAgain() {
        assertEquals("0 of 33 services are older than 90 days\n", check("2027-02-19T12:00:00Z", 0));
        String due = check("2027-02-19T17:30:00Z", 1);
        assertTrue(due.contains("2026-11-21  91 days ago  shown to children  childline-1387  1387\n"), due);
        assertTrue(due.endsWith("33 of 33 services are older than 90 days; call them and set checkedOn in services.yml\n"));
    }

    private static String check(String now, int code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        assertEquals(code, new ServicesToCheck(Chat.SCRIPT, clock).run(new PrintStream(out, true,
                StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
