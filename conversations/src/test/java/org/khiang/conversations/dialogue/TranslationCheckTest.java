package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

/** Each fault of a translation stops the build with file, line and the mend: real files with one thing broken. */
class TranslationCheckTest {
    private static final Script THAI = new ScriptReader(file -> ScriptReader.fromClasspath("th", file)).read();

    private static List<String> faults(String language, String file, UnaryOperator<String> change) {
        String real = ScriptReader.fromClasspath(language, file);
        String broken = change.apply(real);
        assertTrue(!broken.equals(real), "the test no longer breaks anything in " + file);
        return THAI.with(List.of(new Translation(language, name -> name.equals(file) ? broken
                : ScriptReader.textOrNull(language, name)))).tongues().faults();
    }

    private static void finds(String fault, String language, String file, String is, String becomes) {
        List<String> faults = faults(language, file, text -> text.replace(is, becomes));
        assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), () -> "found only " + faults);
    }

    private static int line(String language, String file, String words) {
        return (int) ScriptReader.fromClasspath(language, file).lines().takeWhile(line -> !line.contains(words))
                .count() + 1;
    }

    @Test
    void theRealTranslationsAreWhole() {
        assertEquals(List.of("th", "en", "km", "lo", "ms", "my"), Script.load("th").languages());
    }

    @Test
    void aLanguageWithoutADoorIsFoundWithItsMend() {
        finds("my/states.yml, NO_STAFF: lacks 'say'", "my", "states.yml", "  NO_STAFF:\n    say:", "  FRIEND:\n    say:");
        finds("add it under NO_STAFF", "my", "states.yml", "  NO_STAFF:\n    say:", "  FRIEND:\n    say:");
        finds("km/lines.yml: lacks 'danger'; add it under lines", "km", "lines.yml", "  danger:\n", "  location:\n");
        finds("lo/labels.yml: lacks", "lo", "labels.yml", "  โทรไม่ได้: \"ໂທບໍ່ໄດ້\"\n", "");
    }

    @Test
    void aCompleteLanguageThatLacksAStateIsFound() {
        finds("en/facts.yml, MIN_WHEN: lacks 'say'", "en", "facts.yml", "  MIN_WHEN:\n    say:",
                "  MIN_WHERE_TO:\n    say:");
        finds("MIN_WHERE_TO: is no state, line " + line("en", "facts.yml", "MIN_WHEN:"), "en", "facts.yml",
                "  MIN_WHEN:\n    say:", "  MIN_WHERE_TO:\n    say:");
    }

    @Test
    void aLabelThatLineWouldRefuseIsFoundInItsFileAndLine() {
        finds("en/labels.yml, WELCOME: label longer than 20: I want to talk to somebody now; shorten it, line "
                + line("en", "labels.yml", "I want to talk"), "en", "labels.yml", "[I want to talk,",
                "[I want to talk to somebody now,");
        finds("label longer than 20", "my", "labels.yml", "ထွက်မယ်", "ဒီစာမျက်နှာကနေ အခုပဲ ထွက်မယ်");
    }

    @Test
    void aLabelOfNoButtonIsFound() {
        finds("no button says 'ข้ามไป', line " + line("en", "labels.yml", "ข้าม: Skip"), "en", "labels.yml",
                "  ข้าม: Skip", "  ข้ามไป: Skip");
    }

    @Test
    void twoLabelsThatReadTheSameAreFound() {
        finds("two buttons read the same", "en", "labels.yml", "ไม่แน่ใจ: [Not sure,", "ไม่แน่ใจ: [Safe,");
    }

    @Test
    void aPromiseAtNightIsFoundInEnglishToo() {
        finds("en/person.yml, HOLD: promises a person in its unstaffed form", "en", "person.yml",
                "All right, that is fine. Nobody from the team reads now.", "All right. A counsellor will come.");
        finds("ms/states.yml, EMERGENCY_WAIT: lacks 'unstaffed'", "ms", "states.yml", "Bot tidak boleh telefon untuk awak.\n    unstaffed: same",
                "Bot tidak boleh telefon untuk awak.\n    neutral: same");
    }

    @Test
    void whatThePracticeForbidsIsFoundInEnglish() {
        String good = "C: I am listening. You can tell more.";
        finds("breaks F1", "en", "listening.yml", good, "C: Why did you go there");
        finds("breaks F3", "en", "listening.yml", good, "C: We promise that it stays here");
        finds("breaks P11", "en", "listening.yml", good, "C: Please send a photo so that we know");
        finds("breaks P9", "en", "listening.yml", good, "C: You can do it!");
        finds("on a locked screen", "en", "listening.yml", good, "C: About the photo, tell more");
        finds("en/lines.yml, thanks: breaks P9", "en", "lines.yml", "You are welcome. Write", "You are welcome! Write");
    }

    @Test
    void aBrokenFileIsNamedWithItsLine() {
        String message = assertThrows(BrokenScript.class, () -> faults("my", "language.yml",
                text -> text.replace("letters: MYANMAR", "letters: BURMANESE"))).getMessage();
        assertTrue(message.contains("my/language.yml") && message.contains("line"), message);
        assertTrue(assertThrows(BrokenScript.class, () -> faults("my", "words.yml",
                text -> text.replace("commands:", "comands:"))).getMessage().contains("unknown key [comands]"));
        assertTrue(assertThrows(BrokenScript.class, () -> faults("my", "lines.yml", text -> text + text.substring(
                text.indexOf("  calm:")))).getMessage().contains("'calm' is there twice, line"));
    }

    @Test
    void aMissingFileIsNamed() {
        BrokenScript missing = assertThrows(BrokenScript.class, () -> new Translation("my",
                name -> name.equals("labels.yml") ? null : ScriptReader.textOrNull("my", name)));
        assertTrue(missing.getMessage().contains("my/labels.yml: is missing; add it"), missing.getMessage());
    }
}
