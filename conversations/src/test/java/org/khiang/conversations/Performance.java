package org.khiang.conversations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khiang.conversations.dialogue.Wiring;

/** A written talk on the stage. */
final class Performance {
    private final Stage stage;
    private final Talkbook talk;

    Performance(Stage stage, Talkbook talk) {
        this.stage = stage;
        this.talk = talk;
    }

    /** What really came of each scene. */
    List<List<String>> all() {
        List<List<String>> came = new ArrayList<>();
        try (stage) {
            talk.scenes().forEach(scene -> came.add(stage.play(scene)));
        }
        return came;
    }

    /** The arrows that the talk passes, with the number of the scene in which it first does. */
    Map<Wiring.Arrow, Integer> arrows() {
        Map<Wiring.Arrow, Integer> first = new LinkedHashMap<>();
        try (stage) {
            for (Scene scene : talk.scenes()) {
                stage.play(scene);
                if (scene.ofChild() && !scene.writesOn()) {
                    stage.child.passed().forEach(arrow -> first.putIfAbsent(arrow, talk.scenes().indexOf(scene)));
                }
            }
        }
        return first;
    }

    /** Where and how the talk first leaves the page; empty when it never does. */
    String firstDifference() {
        try (stage) {
            return talk.scenes().stream().map(this::difference).filter(found -> !found.isEmpty()).findFirst()
                    .orElse("");
        }
    }

    private String difference(Scene scene) {
        List<String> came = stage.play(scene);
        return came.equals(scene.came()) ? ""
                : talk.name() + ", " + scene + " '" + scene.who() + "': written " + scene.came() + ", came " + came;
    }
}
