package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** From any state, whatever is typed at it: a valid line in three turns, and always a way to a person. */
class HostileInputTest {
    private static final int TURNS = 3;
    private static final int WALKS = 150;
    private static final int STEPS = 12;
    private static final int LONG = 1000;
    private static final int OTHER_STATES = 8;
    private static final String BINARY = "\u0000\u0001\u0007\uFFFD\u202E\uFEFF\uD83D\u0000";

    @Test
    void fromAnyStateAnyHostileInputGetsAValidLineAndLeavesAWayToAPerson() {
        List<String> wrong = new ArrayList<>();
        for (String state : states()) {
            for (boolean staffed : new boolean[] {true, false}) {
                inputs(state).forEach(input -> {
                    Chat chat = at(state, staffed);
                    int turns = input.text().length() > LONG ? 1 : TURNS;
                    for (int turn = 0; turn < turns; turn++) {
                        check(chat.hears(input), state, wrong);
                    }
                    if (!personInReach(chat, TURNS)) {
                        wrong.add(state + " is a loop without a person");
                    }
                });
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().limit(20).toList());
    }

    /** The same with the inputs in any order, from the first message on; the walks are the same in every run. */
    @Test
    void noMixtureOfHostileInputsEverLosesAChild() {
        List<String> wrong = new ArrayList<>();
        Random dice = new Random(20261122);
        List<String> states = states();
        for (int walk = 0; walk < WALKS; walk++) {
            Chat chat = walk % 2 == 0 ? at("", walk % 4 == 0) : at(states.get(dice.nextInt(states.size())), true);
            for (int step = 0; step < STEPS; step++) {
                List<Heard> inputs = inputs(states.get(dice.nextInt(states.size()))).toList();
                check(chat.hears(inputs.get(dice.nextInt(inputs.size()))), chat.state(), wrong);
            }
            if (!personInReach(chat, TURNS)) {
                wrong.add("a walk ended in " + chat.state() + " without a person");
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().limit(20).toList());
    }

    private static void check(Chat chat, String from, List<String> wrong) {
        int most = chat.state().equals("COVER") ? 3 : 2;
        boolean valid = !chat.last.silent() && chat.last.bubbles().size() <= most
                && chat.last.bubbles().stream().allMatch(line -> !line.isBlank() && !line.contains("{"))
                && Chat.SCRIPT.has(chat.state());
        if (!valid) {
            wrong.add("no valid line from " + from + " in " + chat.state());
        }
    }

    /** By what the child sees, or by the words that always act, back from cover included. */
    private static boolean personInReach(Chat chat, int acts) {
        if (chat.last != null && (chat.last.wantsPerson() || chat.last.buttons().stream().anyMatch(one ->
                one.call() != null))) {
            return true;
        }
        return acts > 0 && Stream.of("พี่", "กลับมา", "คุยได้").map(word -> copy(chat).says(word))
                .anyMatch(next -> next.state().equals("HANDOVER") || next.state().equals("WAITING")
                        || personInReach(next, acts - 1));
    }

    private static Chat copy(Chat chat) {
        Chat copy = new Chat();
        copy.now = chat.now;
        return copy;
    }

    private static Chat at(String state, boolean staffed) {
        Chat chat = Chat.at(state);
        return staffed ? chat : chat.unstaffed();
    }

    private static List<String> states() {
        return Stream.concat(Stream.of("", "A_STATE_OF_ANOTHER_SCRIPT"), Chat.SCRIPT.states().stream()
                .map(state -> state.id)).toList();
    }

    private static Stream<Heard> inputs(String state) {
        Stream<Heard> plain = Stream.of("", "   ", "ไม่".repeat(1700), "😭😂🍑💦🔪", "???", BINARY,
                "'; drop table child; --", "<script>alert(1)</script>", "%s%n{nick}{tel}", "0", "-1", "null")
                .map(text -> Heard.text(text, Chat.found(RiskLevel.NONE, Category.NONE)));
        Stream<Heard> foreign = Stream.of("please help me i do not speak thai", "ကျွန်မကိုကူညီပါ", "ຊ່ວຍຂ້ອຍແດ່",
                "tolong saya").map(text -> Heard.text(text, Chat.found(RiskLevel.LOW, Category.NONE,
                Flag.OTHER_LANGUAGE)));
        Stream<Heard> insults = Stream.of("บอตโง่ ไปตายไป", "ไอ้ควาย").map(text -> Heard.text(text,
                Chat.found(RiskLevel.LOW, Category.NONE, Flag.ABUSIVE)));
        List<State> others = new ArrayList<>(Chat.SCRIPT.states().stream()
                .filter(other -> !other.id.equals(state) && !other.choices.isEmpty()).toList());
        Collections.shuffle(others, new Random(state.hashCode()));
        Stream<Heard> taps = others.stream().limit(OTHER_STATES)
                .map(other -> Heard.tap(other.id + ":" + Math.floorMod(state.hashCode(), other.choices.size())));
        Stream<Heard> broken = Stream.of("GONE:3", "COVER:99", ":", "WELCOME:-1", "WELCOME", "").map(Heard::tap);
        Stream<Heard> kinds = Stream.of(Heard.Kind.values()).map(Heard::wordless);
        return Stream.of(plain, foreign, insults, taps, broken, kinds).flatMap(one -> one);
    }
}
