package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Burmese, Khmer, Lao and Malay: the doors in the child's language, all else in Thai with numbers, never silence. */
class DoorsInOtherLanguagesTest {
    private static final String BURMESE = "ကျွန်မ ကြောက်တယ် ကူညီပေးပါ";

    private static boolean thai(String text) {
        return text.codePoints().anyMatch(letter -> letter >= 0x0E01 && letter <= 0x0E2E);
    }

    @Test
    void aBurmeseWritingChildInDangerReadsTheNumbersInBurmese() {
        Chat chat = new Chat().says(BURMESE, RiskLevel.EMERGENCY, Category.NONE, Flag.OTHER_LANGUAGE);
        assertEquals("EMERGENCY_NOW", chat.state());
        String line = chat.last.bubbles().get(0);
        assertTrue(line.contains("191") && line.contains("1669"), line);
        assertTrue(line.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter)
                == Character.UnicodeScript.MYANMAR) && !thai(line), line);
        assertTrue(chat.last.buttons().stream().anyMatch(button -> "191".equals(button.call())));
        assertFalse(chat.labels().stream().anyMatch(DoorsInOtherLanguagesTest::thai));
    }

    @ParameterizedTest
    @CsvSource({"my, ကူညီပါ", "km, ជួយខ្ញុំផង", "lo, ຊ່ວຍແດ່", "ms, tolong"})
    void aCryForHelpInTheChildsOwnWordIsHeard(String language, String cry) {
        Chat chat = Chat.at("OPEN_INVITE").knowing("language", language);
        assertEquals("EMERGENCY_NOW", chat.says(cry).state());
        assertTrue(chat.last.bubbles().get(0).contains("191"));
        assertFalse(thai(chat.last.bubbles().get(0)));
    }

    @ParameterizedTest
    @CsvSource({"my, ကူညီပါ", "km, ជួយខ្ញុំផង", "lo, ຊ່ວຍແດ່"})
    void itIsHeardAsTheVeryFirstWordToo(String language, String cry) {
        Chat chat = new Chat().says(cry);
        assertEquals("EMERGENCY_NOW", chat.state());
        assertEquals(language, chat.fact("language"));
    }

    @ParameterizedTest
    @CsvSource({"my, ထွက်, ပြန်လာ", "km, ចេញ, ត្រឡប់", "lo, ອອກ, ກັບມາ", "ms, keluar, kembali", "my, ออก, กลับมา",
        "km, exit, กลับมา"})
    void outAndBackWorkInTheChosenLanguageAndInThai(String language, String out, String back) {
        Chat chat = Chat.at("LISTEN").knowing("language", language).knowing("languageWish", "OTHER").says(out);
        assertEquals("COVER", chat.state());
        assertEquals(3, chat.last.bubbles().size());
        assertTrue(chat.last.bubbles().stream().noneMatch(line -> line.contains("191") || line.contains("1387")));
        assertEquals("COVER_RETURN", chat.says(back).state());
        assertFalse(thai(chat.last.bubbles().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my", "km", "lo", "ms"})
    void whatALanguageLacksIsSaidInThaiWithItsNumbersBelow(String language) {
        Script script = Chat.SCRIPT.in(language);
        Chat chat = Chat.at("WELCOME").knowing("language", language).knowing("languageWish", "OTHER")
                .hears(Heard.tap("WELCOME:2"));
        assertEquals("FRIEND", chat.state());
        assertEquals(Chat.line("FRIEND") + "\n" + script.language().numbers(), chat.last.bubbles().get(0));
        assertTrue(Stream.of("191", "1669", "1387").allMatch(script.language().numbers()::contains));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my", "km", "lo", "ms"})
    void noStateAnswersWithSilence(String language) {
        for (State state : Chat.SCRIPT.in(language).states()) {
            Chat chat = Chat.at("OPEN_INVITE").knowing("language", language);
            Draft draft = new Draft(Chat.SCRIPT, chat.now, new Burst(List.of()));
            draft.enter(state);
            assertTrue(Ending.turn(draft).bubbles().stream().noneMatch(String::isBlank), state.id);
            assertFalse(Ending.turn(draft).bubbles().isEmpty(), state.id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"my", "km", "lo", "ms"})
    void nobodyIsPromisedWhileNobodyIsThere(String language) {
        Chat chat = Chat.at("OPEN_INVITE").unstaffed().knowing("language", language);
        assertEquals("NO_STAFF", chat.says("พี่").state());
        assertTrue(chat.last.bubbles().get(0).contains("1387") && !thai(chat.last.bubbles().get(0)));
        Script script = Chat.SCRIPT.in(language);
        Chat danger = Chat.at("OPEN_INVITE").unstaffed().knowing("language", language).says("191");
        assertEquals(script.state("EMERGENCY_NOW").unstaffed.orElseThrow().forms().get("All"),
                danger.last.bubbles().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "my", "km", "lo", "ms"})
    void everyFileSaysThatNoPractitionerHasReadIt(String language) {
        assertTrue(Chat.SCRIPT.in(language).unreviewed().contains(language + "/lines.yml"));
        assertTrue(Chat.SCRIPT.unreviewedInAnyLanguage().contains(language + "/labels.yml"));
    }

    @ParameterizedTest
    @CsvSource({"my, ကျွန်တော် မြန်မာလိုပဲ ရတယ်", "km, ខ្ញុំចង់និយាយ", "lo, ຂ້ອຍຢາກລົມ", "ms, saya takut ayah pukul saya",
        "'', 'mai ru ja tham yang ngai dee'", "'', ฉันชอบเพลง ကောင်း"})
    void writingTellsTheLanguageAndThaiStaysThai(String language, String typed) {
        assertEquals(language == null ? "" : language, new Chat().says(typed).fact("language"));
    }

    @Test
    void aLanguageNobodyHereHasIsAnsweredInThaiAndEnglishWithAPerson() {
        Chat chat = new Chat().says("Я боюсь идти домой сегодня, помогите мне", RiskLevel.HIGH, Category.NONE,
                Flag.OTHER_LANGUAGE);
        assertEquals("LANGUAGE", chat.state());
        assertEquals(Chat.line("LANGUAGE"), chat.last.bubbles().get(0));
        assertTrue(chat.last.wantsPerson());
    }
}
