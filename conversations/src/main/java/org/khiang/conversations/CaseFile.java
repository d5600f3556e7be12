package org.khiang.conversations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The wall to the record: what a talk asks of the case it belongs to, without knowing how cases are kept. */
public interface CaseFile {
    /** Why this code may not end the case of this talk (CP-102); empty when it may. The talk is locked. */
    Optional<Verdict.Why> against(UUID staff, TalkCard talk, String code);

    /** The case of this talk was ended with this code. */
    void closed(UUID staff, TalkCard talk, String code);

    /** What staff promised in the case of this talk and have not kept yet, soonest first. */
    List<Picture.Told> promised(UUID conversation);
}
