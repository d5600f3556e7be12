package org.khiang.console;

import java.util.Set;
import java.util.function.BiConsumer;
import org.khiang.conversations.staff.Role;

/**
 * One thing that a page may ask for over the socket: who may ask, what the frame must name, and what is then done.
 *
 * @param roles everyone else is refused before anything is looked up
 */
record Act(String name, Set<Role> roles, Set<Need> needs, BiConsumer<Seat, Frame> deed) {

    /** What a frame must carry for an act to be understood. */
    enum Need { ESCALATION, CONVERSATION, TEXT, CODE, TO, LINE, AFTER }

    boolean whole(Frame frame) {
        return frame.ref() != null && needs.stream().allMatch(frame::has);
    }
}
