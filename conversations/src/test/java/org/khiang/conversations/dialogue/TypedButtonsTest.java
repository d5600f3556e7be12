package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.RiskLevel;

/** Quick replies vanish and are absent on a computer: buttons work typed, and a slip never makes danger smaller. */
class TypedButtonsTest {
    private static final ButtonWords WORDS = Chat.SCRIPT.buttonWords();

    @Test
    void particlesBlanksAndStretchedLettersDoNotMatter() {
        List<String> wrong = new ArrayList<>();
        each((state, choice) -> List.of(choice.label() + "ค่ะ", choice.label() + " นะคะ", choice.label() + "ครับผม",
                " " + String.join(" ", choice.label().split("")) + " ", stretched(choice.label()),
                choice.label() + "...", "“" + choice.label() + "”").forEach(typed -> {
                    if (!WORDS.meant(state, typed).equals(Optional.of(choice))) {
                        wrong.add(state.id + ": " + typed);
                    }
                }));
        assertEquals(List.of(), wrong);
    }

    /** Each letter of each label left out, doubled with its neighbour, or mistyped: never a calmer button. */
    @Test
    void noSlipEverMakesDangerSmaller() {
        List<String> wrong = new ArrayList<>();
        each((state, choice) -> slips(choice.label()).forEach(typed -> WORDS.meant(state, typed)
                .filter(found -> WORDS.danger(choice) == RiskLevel.EMERGENCY
                        && WORDS.danger(found) != RiskLevel.EMERGENCY).ifPresent(found ->
                        wrong.add(state.id + ": " + typed + " for " + choice.label() + " is " + found.label()))));
        assertEquals(List.of(), wrong);
    }

    /** Whatever is negated in front of a label is not that label. */
    @Test
    void noButtonIsUnderstoodAcrossANegation() {
        List<String> wrong = new ArrayList<>();
        each((state, choice) -> List.of("ไม่", "ไม่ค่อย", "ยังไม่", "ม่าย", "มะ", "ไม").forEach(no ->
                WORDS.meant(state, no + choice.label()).filter(found -> found == choice)
                        .filter(found -> !no.equals("มะ") || WORDS.danger(found) != RiskLevel.NONE)
                        .ifPresent(found -> wrong.add(state.id + ": " + no + choice.label()))));
        assertEquals(List.of(), wrong);
    }

    @Test
    void notSafeIsNeverSafeHoweverItIsTyped() {
        for (String typed : List.of("ไม่ปลอดภัย", "ไม่ปลอดภัยย", "ไม ปลอดภัย", "ม่ปลอดภัย", "ไม่ปลอดภย", "ไม่ปลอภัย",
                "ไม่ ปลอดภัยค่ะ", "มายปลอดภัย")) {
            Chat chat = Chat.at("SAFETY_NOW").says(typed);
            assertNotEquals("YES", chat.fact("safeNow"), typed);
        }
        assertEquals("EMERGENCY_NOW", Chat.at("SAFETY_NOW").says("ม่ปลอดภัย").state());
        assertEquals("EMERGENCY_NOW", Chat.at("SAFETY_NOW").says("ไม่ปลอดภยค่ะ").state());
    }

    @Test
    void aTieGoesToTheMoreDangerousButton() {
        Chat chat = Chat.at("SAFETY_NOW").hears(Heard.tap("SAFETY_NOW:0"), Heard.tap("SAFETY_NOW:1"));
        assertEquals("EMERGENCY_NOW", chat.state());
        assertEquals("EMERGENCY_NOW", Chat.at("SELF_HARM_NOW").hears(Heard.tap("SELF_HARM_NOW:0"),
                Heard.tap("SELF_HARM_NOW:1")).state());
    }

    private interface Each {
        void button(State state, Choice choice);
    }

    private static void each(Each test) {
        Chat.SCRIPT.states().forEach(state -> state.choices.forEach(choice -> test.button(state, choice)));
    }

    private static String stretched(String label) {
        String last = label.substring(label.length() - 1);
        return Character.isDigit(last.charAt(0)) ? label : label + last.repeat(3);
    }

    private static List<String> slips(String label) {
        List<String> slips = new ArrayList<>();
        IntStream.range(0, label.length()).forEach(at -> {
            String before = label.substring(0, at);
            String after = label.substring(at + 1);
            slips.add(before + after);
            slips.add(before + "ก" + after);
            slips.add(before + label.charAt(at) + "ว" + after);
        });
        return slips;
    }
}
