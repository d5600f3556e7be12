package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Set;

/** What every language must say itself, as doors.yml lists it: danger, the way out, a person, nobody there. */
record DoorWords(List<String> states, List<String> lines) {

    static DoorWords read(Entry file) {
        file.only(Set.of("states", "lines"));
        return new DoorWords(file.texts("states"), file.texts("lines"));
    }
}
