package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Each check finds the fault it is there for: the real scripts with one thing broken. */
class ScriptCheckTest {

    private static String real(String file) {
        return ScriptReader.fromClasspath("th", file);
    }

    private static Script with(String file, String is, String becomes) {
        String text = real(file);
        assertTrue(text.contains(is), () -> file + " no longer holds what the test breaks: " + is);
        Map<String, String> changed = Map.of(file, text.replace(is, becomes));
        return new ScriptReader(name -> changed.getOrDefault(name, real(name))).read();
    }

    private static void finds(String fault, String file, String is, String becomes) {
        List<String> faults = ScriptCheck.faults(with(file, is, becomes));
        assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), () -> "found only " + faults);
    }

    private static void refuses(String fault, String file, String is, String becomes) {
        String message = assertThrows(BrokenScript.class, () -> with(file, is, becomes)).getMessage();
        assertTrue(message.contains(fault) && message.contains(file), message);
    }

    @Test
    void theRealScriptsAreWhole() {
        Script script = Script.load("th");
        assertEquals(90, script.states().stream().filter(state -> !state.ours).count());
    }

    @Test
    void wordingNobodyReviewedIsNamed() {
        assertTrue(Script.load("th").unreviewed().contains("opening.yml"));
        String version = Script.load("th").editions().stream().filter(one -> one.file().equals("opening.yml"))
                .findFirst().orElseThrow().version();
        Script read = with("opening.yml", "reviewed: none",
                "reviewed: {by: office, on: 2026-11-21, version: " + version + "}");
        assertEquals(Script.load("th").unreviewed().size() - 1, read.unreviewed().size());
        refuses("'by'", "opening.yml", "reviewed: none", "reviewed: {on: 2026-11-21}");
    }

    @Test
    void anArrowIntoNothingIsFound() {
        finds("person.yml, HUMAN_LEAVE", "person.yml", "ไปต่อ -> AFTERCARE", "ไปต่อ -> AFTER");
        finds("words.yml", "words.yml", "go: SERVICES", "go: NUMBERS");
        finds("NO_SUCH", "categories.yml", "plan: PLAN_BULLY", "plan: NO_SUCH");
    }

    @Test
    void aStateNobodyReachesIsFound() {
        finds("listening.yml, CORRECTION: is never reached", "listening.yml", "-> CORRECTION", "-> LISTEN_LIGHT");
    }

    @Test
    void aStateNobodyCanLeaveIsFound() {
        String text = real("contacts.yml");
        String whole = text.substring(text.indexOf("      - คุยกับพี่ -> HANDOVER\n      - แจ้งอีกอัน"),
                text.indexOf("  - id: MEDIA_RECEIVED"));
        String shut = "      - ออกจากหน้านี้ -> COVER\n    store: []\n    free: LINK_DONE\n\n";
        finds("LINK_DONE: cannot be left", "contacts.yml", whole, shut);
    }

    @Test
    void aSlotThatNobodyNamedIsFound() {
        finds("fills safeNau", "safety.yml", "SCREEN_CHECK, safeNow=YES", "SCREEN_CHECK, safeNau=YES");
    }

    @Test
    void buttonsThatLineWouldRefuseAreFound() {
        finds("label longer than 20", "safety.yml", "- อยู่คนเดียว ->", "- ตอนนี้อยู่คนเดียวในห้องของตัวเอง ->");
        finds("more than 13 buttons", "facts.yml", "      - อื่นๆ -> OPEN_INVITE",
                "      - ก -> WISH\n      - ข -> WISH\n      - ค -> WISH\n" + "      - อื่นๆ -> OPEN_INVITE");
    }

    @Test
    void twoButtonsThatReadTheSameAreFound() {
        finds("two buttons read the same", "safety.yml", "- ไม่แน่ใจ -> SAFETY_UNSURE", "- ปลอดภัยนะ -> SAFETY_UNSURE");
    }

    @Test
    void aMissingExitIsFound() {
        finds("LISTEN_MORE: must offer the exit", "listening.yml", "      - ออกจากหน้านี้ -> COVER\n", "");
    }

    @Test
    void aWordInsideASentenceNeverMeansAllIsWell() {
        finds("hears a word as a button that calls nobody", "safety.yml", "      ไม่แน่ใจ: [ไม่ค่อยปลอดภัย,",
                "      ปลอดภัย: [ไม่ค่อยปลอดภัย,");
    }

    @Test
    void aTopicOnTheLockedScreenIsFound() {
        finds("on a locked screen", "listening.yml", "T: ฟังอยู่นะ เล่าต่อได้เลย", "T: เรื่องรูปนั้น เล่าต่อได้เลย");
        finds("on a locked screen", "lines.yml", "All: ได้รับแล้วนะ พิมพ์ต่อได้ตามสบาย",
                "All: เรื่องที่โดนขู่ พิมพ์ต่อได้");
        finds("on a locked screen", "vocabulary.yml", "word: คำศัพท์วันนี้", "word: ตำรวจ");
    }

    @Test
    void aLineThatAsksForPicturesIsFound() {
        finds("breaks F7", "listening.yml", "T: ฟังอยู่นะ เล่าต่อได้เลย", "T: ฟังอยู่นะ ลองส่งรูปมาให้ดูได้เลย");
        finds("breaks F7", "listening.yml", "T: ฟังอยู่นะ เล่าต่อได้เลย", "T: ฟังอยู่นะ ไม่ต้องส่งรูป แต่ส่งคลิปได้");
    }

    @Test
    void linesThatThePracticeForbidsAreFound() {
        Map<String, String> bad = Map.of("F1", "ฟังอยู่นะ ทำไมถึงส่งไป", "P9", "ฟังอยู่นะ เล่าต่อได้เลย!", "F3",
                "ฟังอยู่นะ เราจะไม่บอกใคร", "F4", "ฟังอยู่นะ เขาโดนจับแน่นอน",
                "voice", "ฟังอยู่นะ หนูเล่าต่อได้เลย", "F12",
                "ฟังอยู่นะ ไปบอกเขาตรงๆ", "F13", "ฟังอยู่นะ ลบทิ้งได้เลย", "F24", "ฟังอยู่นะ เล่าต่อสิ", "F29",
                "ฟังอยู่นะ เก่งมากที่ไม่บอก", "pictogram", "ฟังอยู่นะ เล่าต่อได้เลย 🙂");
        bad.forEach((rule, line) -> finds(rule, "listening.yml", "T: ฟังอยู่นะ เล่าต่อได้เลย", "T: " + line));
    }

    @Test
    void aLineThatIsTooLongForAChildIsFound() {
        finds("more than 60 words", "listening.yml", "T: ฟังอยู่นะ เล่าต่อได้เลย", "T: " + "ฟังอยู่ ".repeat(31));
    }

    @Test
    void aPromiseOfAPersonNeedsAFormForTheNight() {
        finds("has no unstaffed form", "listening.yml", "T: ฟังอยู่นะ เล่าต่อได้เลย", "T: ฟังอยู่นะ เราแจ้งพี่แล้ว");
        finds("promises a person in its unstaffed form", "person.yml",
                "ได้เลย ไม่เป็นไรนะ ตอนนี้ยังไม่มีพี่มาอ่าน", "ได้เลย ไม่เป็นไรนะ พี่ยังอยู่");
    }

    @Test
    void aMisspeltFileIsRefusedWithItsName() {
        refuses("unknown key [buttonz]", "safety.yml", "    buttons:", "    buttonz:");
        refuses("unknown level", "safety.yml", "level: EMERGENCY", "level: URGENT");
        refuses("unknown way", "safety.yml", "free: secret OPEN_INVITE", "free: sekret OPEN_INVITE");
        refuses("is there twice", "safety.yml", "- id: SHARED_DEVICE", "- id: SCREEN_CHECK");
        refuses("has no arrow", "safety.yml", "- อยู่คนเดียว -> OPEN_INVITE", "- อยู่คนเดียว OPEN_INVITE");
        refuses("needs a form T or All", "safety.yml", "      T: ก่อนคุยต่อ ขอเช็กก่อนนะ",
                "      X: ก่อนคุยต่อ ขอเช็กก่อนนะ");
        refuses("is not readable", "safety.yml", "states:", "states: [");
        refuses("needs the line 'calm'", "lines.yml", real("lines.yml").substring(real("lines.yml").indexOf("  calm:")),
                "");
    }
}
