package org.khiang.conversations;

import java.util.List;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.staff.Presence;

/** The counsellor of a written talk, at the real desk. */
final class CounsellorOnStage {
    private static final String NICK = "ฝน";

    private final Helpline helpline;
    private final String childName;
    private boolean onShift;
    private String says = "";

    CounsellorOnStage(Helpline helpline, String childName) {
        this.helpline = helpline;
        this.childName = childName;
    }

    Verdict does(String how, String what) {
        if (how.equals("staff says")) {
            says = what;
            return helpline.desk.say(me(), talk(), UUID.randomUUID(), what);
        }
        return switch (what) {
            case "on shift" -> shift(true);
            case "goes home" -> shift(false);
            case "takes over" -> takesOver();
            case "reads" -> helpline.desk.read(me(), talk());
            case "hands back" -> helpline.desk.handBack(me(), talk());
            default -> closes(what.replace("closes ", ""));
        };
    }

    private Verdict takesOver() {
        helpline.rested(me());      // a written talk may take days, and its one counsellor sleeps in between
        return helpline.desk.claim(me(), helpline.context.getBean(Escalations.class)
                .openOf(talk()).orElseThrow().id());
    }

    /** What the law asks of two people before a grave talk ends was done meanwhile (PL-80). */
    private Verdict closes(String code) {
        if (helpline.desk.close(me(), talk(), code).done()) {
            return Verdict.DONE;
        }
        helpline.noReportNeeded(talk());
        return helpline.desk.close(me(), talk(), code);
    }

    /** The child reads the counsellor's own words under the counsellor's name, and no other's. */
    String heardAs(OutgoingCall call) {
        boolean mine = call.lines().equals(List.of(says)) && ("พี่" + NICK).equals(call.sender());
        return "child reads: " + (mine ? "the same words" : "other words");
    }

    private Verdict shift(boolean begins) {
        onShift = begins;
        if (begins) {
            givesSignOfLife();
        } else {
            goes();
        }
        return Verdict.DONE;
    }

    void givesSignOfLife() {
        if (onShift) {
            me();
        }
    }

    void goes() {
        helpline.context.getBean(Presence.class).gone(me());
        onShift = false;
    }

    /** Asking who it is also is a sign of life of the console. */
    private UUID me() {
        return helpline.counsellor(NICK);
    }

    private UUID talk() {
        return helpline.talkOf(childName).id();
    }
}
