package org.khiang.conversations;

import java.util.Map;
import java.util.UUID;

/** The wall to the record: what a counsellor noted of a child, for counting, without knowing how notes are kept. */
public interface NotedOfChild {
    /** Fields of the latest note by their names, and which edit of it that is; nothing for an erased talk. */
    Noted of(UUID conversation);

    /**
     * What stood there.
     *
     * @param edit 0 when there is no note
     */
    record Noted(int edit, Map<String, String> fields) {
        static final Noted NOTHING = new Noted(0, Map.of());

        @Override
        public String toString() {
            return "note, edit " + edit;
        }
    }
}
