package org.khiang.conversations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khiang.conversations.dialogue.Captions;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;

/** Where a written talk is played with everything real but the clock and LINE; tells what came of each scene. */
final class Stage implements AutoCloseable {
    private static final Duration STEP = Duration.ofSeconds(3);
    private static final int QUIET_STEPS = 3;

    final ChildOnStage child;
    private final Helpline helpline;
    private final CounsellorOnStage counsellor;
    private final Captions captions;
    private String level = "NONE";
    private String queue = "empty";

    Stage(Helpline helpline, String name, Captions captions) {
        this.helpline = helpline;
        this.captions = captions;
        child = new ChildOnStage(helpline, name);
        counsellor = new CounsellorOnStage(helpline, name);
    }

    /** Plays one scene; what came of it, line by line, in the order in which it came. */
    List<String> play(Scene scene) {
        List<String> came = new ArrayList<>();
        switch (scene.who()) {
            case "child", "child taps", "child sends" -> child(scene, came);
            case "later" -> later(Duration.ofSeconds(seconds(scene.what())), came);
            default -> staff(scene, came);
        }
        return came;
    }

    /** Triage, level and queue do not wait for the child to finish; the answer does, as long as it may. */
    private void child(Scene scene, List<String> came) {
        child.does(scene.who(), scene.what());
        if (!scene.pinnedRules().isEmpty()) {
            came.add("rules: " + String.join(" ", child.rules(scene.pinnedRules())));
        }
        weigh(came);
        int before = came.size();
        hear("bot at once", came);
        if (scene.writesOn()) {
            pass(Duration.ofSeconds(1), "bot", came);
            return;
        }
        pass(STEP, "bot soon", came);
        for (int i = 1; i < QUIET_STEPS; i++) {
            pass(STEP, "bot", came);
        }
        if (came.size() == before) {
            came.add("bot: (silent)");
        }
        child.wasAnswered();
        weigh(came);
    }

    private void later(Duration time, List<String> came) {
        for (Duration left = time; !left.isZero(); left = left.minus(left.compareTo(STEP) < 0 ? left : STEP)) {
            pass(left.compareTo(STEP) < 0 ? left : STEP, "bot", came);
        }
        weigh(came);
    }

    private void staff(Scene scene, List<String> came) {
        Verdict verdict = counsellor.does(scene.who(), scene.what());
        if (!verdict.done()) {
            came.add("refused: " + verdict.why());
        }
        hear("bot", came);
        weigh(came);
    }

    /** A console on shift gives its sign of life; timers ring; what is due goes out. */
    private void pass(Duration time, String voice, List<String> came) {
        counsellor.givesSignOfLife();
        helpline.clock.advance(time);
        counsellor.givesSignOfLife();
        helpline.context.getBean(Wakeups.class).round();
        hear(voice, came);
    }

    private void hear(String voice, List<String> came) {
        for (OutgoingCall call : helpline.drain()) {
            child.sees(call);
            Voice speaker = helpline.context.getBean(OutgoingRows.class).findById(call.id()).orElseThrow().voice();
            came.add(speaker == Voice.STAFF ? counsellor.heardAs(call) : voice + ": "
                    + call.lines().stream().map(captions::of).collect(Collectors.joining(" "))
                    + (speaker == Voice.SYSTEM ? " (system)" : ""));
        }
    }

    /** Level and queue, where they have changed. */
    private void weigh(List<String> came) {
        Conversation talk = child.talk();
        if (talk == null) {
            return;
        }
        String weighed = talk.level() + (talk.category().name().equals("NONE") ? "" : " " + talk.category());
        if (!weighed.equals(level)) {
            level = weighed;
            came.add("level: " + level);
        }
        String waiting = helpline.context.getBean(Escalations.class).latestOf(talk.id()).map(Stage::place)
                .orElse("empty");
        if (!waiting.equals(queue)) {
            queue = waiting;
            came.add("queue: " + queue);
        }
    }

    private static String place(Escalation one) {
        return switch (one.state()) {
            case WAITING -> one.level() + (one.top() ? " top" : "");
            case TAKEN -> "taken";
            case KEPT -> "kept";
            case HANDED_BACK -> "handed back";
            case CLOSED -> "closed " + one.code();
            case FOR_SUPERVISOR -> "for the supervisor";
        };
    }

    private static int seconds(String what) {
        return Integer.parseInt(what.replace(" s", ""));
    }

    /** The child's talk ends, so that the next child finds an empty queue. */
    @Override
    public void close() {
        child.goes();
        counsellor.goes();
    }
}
