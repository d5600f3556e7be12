package org.khiang.conversations.dialogue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Walks talks from a first message on, by what a child can see and say and what happens to it, to all that is new. */
final class Explorer {
    static final List<String> COMMANDS = List.of("ออก", "กลับมา", "ช่วยด้วย", "พี่", "หยุด", "ลบ", "ขอดูข้อมูล",
            "เบอร์", "เริ่มใหม่");
    private static final int MOST_OF_A_KIND = 1;

    final Map<String, Integer> states = new TreeMap<>();
    final Map<String, Set<String>> arrows = new TreeMap<>();
    int turns;
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Deque<Chat> open = new ArrayDeque<>();

    void walk() {
        List.of(Situation.fresh(true), Situation.fresh(false), new Situation("", Map.of("returnCount", "2"),
                RiskLevel.NONE, Category.NONE, true, false, false)).forEach(first -> {
                    open.add(chat(first));
                    disclosures(chat(first));
                });
        Stream.concat(Stream.of(askedWhen(), askedForTheWord()), askedForNumbers()).forEach(deep -> {
            states.merge(deep.state(), 1, Integer::sum);
            open.add(deep);
        });
        while (!open.isEmpty()) {
            Chat chat = open.poll();
            taps(chat);
            says(chat);
            disclosures(chat);
            events(chat);
        }
    }

    /** Places that lie deeper than the first way to anything new. */
    private static Chat askedWhen() {
        return new Chat().says("เรื่องหนึ่ง", RiskLevel.HIGH, Category.SEXUAL_ABUSE).taps("ยังไม่อยากคุย")
                .taps("คุยกับบอตก่อน").says("คือแบบว่า").taps("ยังเกิดอยู่").taps("ที่โรงเรียน");
    }

    /** Which four services are shown depends on what the talk is about, and on age. */
    private static Stream<Chat> askedForNumbers() {
        return Arrays.stream(Category.values()).flatMap(category -> Stream.of("C", "T", "ADULT").map(age ->
                new Chat().about(RiskLevel.LOW, category).knowing("ageBand", age).says("สวัสดี").says("เบอร์")));
    }

    private static Chat askedForTheWord() {
        return new Chat().says("สวัสดี").taps("อยากคุย").taps("ข้าม").taps("เข้าใจแล้ว").taps("ปลอดภัย")
                .taps("มีคนอยู่ใกล้").taps("ตั้งคำลับ").says("มะม่วงสุก").says("ออก").says("กลับมา").taps("คุยได้");
    }

    private void taps(Chat chat) {
        if (chat.last == null) {
            return;
        }
        for (Button button : chat.last.buttons()) {
            String[] id = button.id().split(":");
            step(chat, id[0] + " [" + button.label() + "]", next -> next.hears(Heard.tap(button.id())));
        }
    }

    private void says(Chat chat) {
        step(chat, chat.state() + " ...", next -> next.says("คือแบบว่า"));
        step(chat, "", next -> next.says("???"));
        if (chat.state().startsWith("SECRET")) {
            step(chat, "", next -> next.says("มะม่วงสุก"));
        }
        step(chat, "", next -> next.says("นี่แม่น้องนะ"));
        step(chat, "", next -> next.says("ทดสอบ"));
        COMMANDS.forEach(word -> step(chat, "word " + word, next -> next.says(word)));
    }

    private void disclosures(Chat chat) {
        Arrays.stream(Category.values()).forEach(category -> Stream.of(RiskLevel.MEDIUM, RiskLevel.HIGH)
                .forEach(level -> step(chat, "", next -> next.says("เรื่องหนึ่ง", level, category))));
        Arrays.stream(Flag.values()).forEach(flag -> step(chat, "",
                next -> next.says("เรื่องหนึ่ง", RiskLevel.MEDIUM, Category.DISTRESS, flag)));
        step(chat, "", next -> next.says("เขามาแล้ว", RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE));
        step(chat, "", next -> next.says("เหนื่อย", RiskLevel.LOW, Category.DISTRESS));
        step(chat, "", next -> next.says("บอตโง่", RiskLevel.LOW, Category.NONE, Flag.ABUSIVE));
    }

    private void events(Chat chat) {
        Stream.of(Heard.Kind.MEDIA, Heard.Kind.STICKER, Heard.Kind.LOCATION, Heard.Kind.FOLLOW)
                .forEach(kind -> step(chat, "", next -> next.sends(kind)));
        if (chat.last == null || chat.now.held()) {
            return;
        }
        Stream.of(Timer.WAIT_LONG, Timer.SELF_HARM_NOW, Timer.DANGER, Timer.SILENT, Timer.UNANSWERED)
                .forEach(timer -> step(chat, "", next -> next.waits(timer)));
        step(chat, "", next -> next.takenOver("ใบเตย"));
        step(chat, "", next -> next.takenOver("ใบเตย").swapped("ต้นข้าว"));
        step(chat, "", next -> next.takenOver("ใบเตย").handedBack());
        step(chat, "", next -> next.takenOver("ใบเตย").swapped("ต้นข้าว").held(false));
        step(chat, "", Chat::askedAfter);
        step(chat, "", next -> next.unstaffed().nobodyThere());
    }

    /** One act in a copy of the talk; goes on from there only while that is new. */
    private void step(Chat from, String arrow, UnaryOperator<Chat> act) {
        Chat next = chat(from.now);
        next.last = from.last;
        next = act.apply(next);
        turns++;
        states.merge(next.state(), 1, Integer::sum);
        boolean fresh = !arrow.isEmpty() && !arrows.containsKey(arrow);
        if (!arrow.isEmpty()) {
            arrows.computeIfAbsent(arrow, first -> new TreeSet<>()).add(next.state());
        }
        // The state a turn passed through on its way was entered as well.
        for (State passed : Chat.SCRIPT.states()) {
            if (passed.then.equals(next.state()) || passed.then.equals(GraphCheck.HUMAN)
                    && next.last.bubbles().contains(Voice.line(draft(next), passed))) {
                states.merge(passed.id, 1, Integer::sum);
            }
        }
        String kind = next.state() + next.now.held();
        if (kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND || fresh) {
            open.add(next);
        }
    }

    private static Draft draft(Chat chat) {
        return new Draft(Chat.SCRIPT, chat.now, new Burst(List.of()));
    }

    private static Chat chat(Situation now) {
        Chat chat = new Chat();
        chat.now = now;
        return chat;
    }
}
