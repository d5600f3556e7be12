package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** A child is answered in the language it writes or chose, on the same ways as every other child. */
class LanguagesTest {
    private static final Script ENGLISH = Chat.SCRIPT.in("en");

    private static Chat english(String state) {
        return Chat.at(state).knowing("language", "en").knowing("languageChosen", "true");
    }

    private static boolean thai(String text) {
        return text.codePoints().anyMatch(letter -> letter >= 0x0E01 && letter <= 0x0E2E);
    }

    @Test
    void aChildWhoChoseEnglishReadsEveryStateAndButtonInEnglish() {
        for (State state : ENGLISH.states()) {
            Stream<Wording> lines = Stream.of(Stream.of(state.say), state.unstaffed.stream(), state.neutral.stream())
                    .flatMap(line -> line);
            lines.flatMap(line -> line.forms().values().stream()).filter(line -> !state.is("COVER"))
                    .forEach(line -> assertFalse(thai(line), state.id));
            state.choices.forEach(choice -> assertFalse(thai(choice.label()), state.id + " " + choice.label()));
        }
        ENGLISH.lines().rounds().forEach((name, round) -> round.forEach(line -> {
            assertFalse(thai(line.unstaffed()), name);
            line.say().forms().values().forEach(text -> assertFalse(thai(text), name));
        }));
    }

    @Test
    void everyEnglishButtonTappedOrTypedLeadsWhereTheThaiOneLeads() {
        for (State state : Chat.SCRIPT.states()) {
            for (int i = 0; i < state.choices.size(); i++) {
                String thai = state.choices.get(i).label();
                String label = ENGLISH.state(state.id).choices.get(i).label();
                Turn asThai = Chat.at(state.id).hears(Heard.tap(state.id + ":" + i)).last;
                Turn tapped = english(state.id).hears(Heard.tap(state.id + ":" + i)).last;
                Turn typed = english(state.id).says(label).last;
                String place = state.id + " " + label;
                assertEquals(asThai.state(), tapped.state(), place);
                assertEquals(asThai.atLeast(), tapped.atLeast(), place);
                boolean exitWord = label.equals("Close");
                assertEquals(exitWord ? "COVER" : tapped.state(), typed.state(), place);
                assertEquals(exitWord ? "COVER" : tapped.state(), english(state.id).says(thai).last.state(), place);
            }
        }
    }

    @Test
    void allNinetyStatesAreWalkedInEnglish() {
        long walked = Chat.SCRIPT.states().stream().filter(state -> !state.ours).filter(state -> {
            Chat chat = english("OPEN_INVITE");
            Draft draft = new Draft(Chat.SCRIPT, chat.now, new Burst(List.of()));
            draft.enter(Chat.SCRIPT.state(state.id));
            Turn turn = Ending.turn(draft);
            return turn.bubbles().stream().allMatch(line -> state.is("COVER") || !thai(line))
                    && turn.buttons().stream().noneMatch(button -> thai(button.label()));
        }).count();
        assertEquals(90, walked);
    }

    @Test
    void commandsActInTheChosenLanguageAndInThai() {
        Map<String, String> words = Map.of("out", "COVER", "help", "EMERGENCY_NOW", "person", "HANDOVER", "stop",
                "AFTERCARE", "numbers", "SERVICES", "start again", "SAFETY_NOW", "ออก", "COVER", "ช่วยด้วย",
                "EMERGENCY_NOW", "พี่", "HANDOVER");
        words.forEach((word, state) -> assertEquals(state, english("OPEN_INVITE").says(word).state(), word));
        assertEquals("COVER_RETURN", english("COVER").says("back").state());
        assertEquals("COVER_RETURN", english("COVER").says("กลับมา").state());
        assertNotEquals("COVER", Chat.at("OPEN_INVITE").says("out").state(), "no Thai child is sent away by it");
    }

    @Test
    void theEnglishCoverShowsSchoolworkAndNoOtherWord() {
        Chat chat = english("LISTEN").says("out");
        assertEquals(3, chat.last.bubbles().size());
        chat.last.bubbles().forEach(line -> assertTrue(line.startsWith("Word of the day."), line));
        assertTrue(chat.taps("Exercise").last.bubbles().get(0).startsWith("Exercise of the day."));
        assertTrue(chat.says("แบบฝึกหัด").last.bubbles().get(0).startsWith("Exercise of the day."));
    }

    @ParameterizedTest
    @CsvSource({"Not safe, EMERGENCY_NOW", "im not safe, EMERGENCY_NOW", "i am not safe pls, EMERGENCY_NOW",
        "no, EMERGENCY_NOW", "not sure, SAFETY_UNSURE", "i dont feel safe, SAFETY_UNSURE", "yes, SCREEN_CHECK",
        "I am safe, SCREEN_CHECK"})
    void notSafeIsNeverReadAsSafe(String typed, String state) {
        assertEquals(state, english("SAFETY_NOW").says(typed).state());
    }

    @ParameterizedTest
    @CsvSource({"hello i need help please, en", "he has my photos and wants money, en", "i am burmese, en"})
    void writingTellsTheLanguage(String typed, String language) {
        Chat chat = new Chat().says(typed);
        assertEquals(language, chat.fact("language"));
        assertEquals(Chat.SCRIPT.in(language).state("WELCOME").say.forms().get("All"), chat.last.bubbles().get(0));
    }

    @ParameterizedTest
    @CsvSource({"ok", "hello", "sos", "chan klua mak", "555", "yak tai laew", "love you na"})
    void aFewLatinLettersAreNoLanguage(String typed) {
        assertEquals("", new Chat().says(typed).fact("language"));
    }

    @Test
    void aGuessGivesWayToThaiAndAChoiceDoesNot() {
        Chat guessed = new Chat().says("hello i want to talk with someone");
        assertEquals("en", guessed.fact("language"));
        assertEquals("", guessed.says("พิมพ์ไทยก็ได้ค่ะ").fact("language"));
        Chat chosen = new Chat().says("English");
        assertEquals("en", chosen.fact("language"));
        assertEquals("en", chosen.says("พิมพ์ไทยก็ได้ค่ะ").fact("language"));
        assertEquals("th", chosen.says("ภาษาไทย").fact("language"));
        assertTrue(thai(chosen.last.bubbles().get(0)));
    }

    @Test
    void aWishWrittenInWordsLeavesTheTongueFreeToChange() {
        Chat chat = Chat.at("LANGUAGE").knowing("language", "en").says("i want to talk");
        assertEquals("en", chat.fact("language"));
        assertEquals("", chat.says("หนูพิมพ์ไทยได้นะคะ").fact("language"));
        assertEquals("my", chat.says("ကူညီပါ ကျွန်မ ကြောက်တယ်").fact("language"));
    }

    @Test
    void theNameOfALanguageSaysTheSameQuestionAgainInIt() {
        Chat chat = Chat.at("SAFETY_NOW").says("English");
        assertEquals("SAFETY_NOW", chat.state());
        assertEquals(ENGLISH.state("SAFETY_NOW").say.forms().get("T"), chat.last.bubbles().get(0));
        assertTrue(chat.labels().contains("Not safe"));
        assertEquals("EMERGENCY_NOW", chat.taps("Not safe").state());
    }

    @Test
    void theNameOfALanguageIsNoAnswerToAQuestion() {
        Chat chat = Chat.at("MIN_ONGOING").about(RiskLevel.MEDIUM, Category.BULLYING).says("english");
        assertEquals("MIN_ONGOING", chat.state());
        assertEquals("", chat.fact("ongoing"));
    }

    @Test
    void aButtonOfALanguageIsSpokenFromTheNextLineOn() {
        Chat chat = Chat.at("LANGUAGE").hears(Heard.tap("LANGUAGE:0"));
        assertEquals("HANDOVER", chat.state());
        assertEquals("ENGLISH", chat.fact("languageWish"));
        assertEquals(ENGLISH.state("HANDOVER").say.forms().get("T"), chat.last.bubbles().get(0));
    }

    @Test
    void nothingIsGuessedUnderCoverWhereSomebodyElseMayType() {
        Chat chat = Chat.at("COVER").says("who is this and what do you want from her");
        assertEquals("", chat.fact("language"));
        assertEquals("COVER", chat.state());
    }

    @Test
    void aSecretWordIsNotTakenForAWishOfALanguage() {
        Chat chat = Chat.at("SECRET_WORD").says("mango tree house");
        assertEquals("", chat.fact("language"));
        assertEquals("OPEN_INVITE", chat.state());
    }

    @Test
    void youngerChildrenReadSimplerEnglish() {
        Chat young = english("OPEN_INVITE").knowing("ageBand", "C").says("i told", RiskLevel.HIGH,
                Category.SEXUAL_ABUSE);
        assertEquals(ENGLISH.state("LISTEN").say.forms().get("C"), young.last.bubbles().get(0));
    }

    @Test
    void aForeignDisclosureIsAnsweredWithTheLanguageDoorAndAPerson() {
        Chat chat = new Chat().says("somebody hurts me and i am afraid", RiskLevel.HIGH, Category.PHYSICAL_VIOLENCE,
                Flag.OTHER_LANGUAGE);
        assertEquals("LANGUAGE", chat.state());
        assertTrue(chat.last.wantsPerson());
        assertEquals(ENGLISH.state("LANGUAGE").say.forms().get("All"), chat.last.bubbles().get(0));
    }
}
