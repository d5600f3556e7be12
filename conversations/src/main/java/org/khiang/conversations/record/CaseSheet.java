package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.Picture;
import org.khiang.conversations.dialogue.Help;

/** A case as it is read from one of its talks by somebody who may: what is known, written, promised and planned. */
@Serdeable
public record CaseSheet(Head head, List<TalkOfCase> talks, List<Rise> levels, Known known, Written written,
                        Ahead ahead, List<Links.Link> links) {

    /**
     * What the case is called and how it stands.
     *
     * @param child     pseudonym, the same over all talks of a child
     * @param finishBy  until when the note is to be finished (CP-81); null while the talk goes on
     * @param finished  the note was said to be complete
     */
    @Serdeable
    public record Head(UUID conversation, String number, String child, Instant openedAt, @Nullable Instant closedAt,
                       @Nullable String code, @Nullable Instant finishBy, boolean finished, boolean readOnly) {
    }

    /** One talk of the case; its note and plan where it is not the one the sheet was opened from. */
    @Serdeable
    public record TalkOfCase(UUID id, String number, Instant beganAt, String level, String category, boolean erased,
                             @Nullable PaperSheet note, @Nullable PaperSheet plan) {
    }

    /** One rise of the level with the rules that caused it. */
    @Serdeable
    public record Rise(Instant at, String level, List<String> rules) {
    }

    /** What the child told already: slots, the first disclosure, what was explained to it. */
    @Serdeable
    public record Known(String level, String category, @Nullable Picture.Quote first,
                        Map<String, Picture.Fact> slots, List<Picture.Told> told) {
        @Override
        public String toString() {
            return "known";
        }
    }

    /** The forms and what stands on them. */
    @Serdeable
    public record Written(Form noteForm, PaperSheet note, Form planForm, PaperSheet plan, List<Help> services,
                          List<Plans.Delivery> deliveries) {
    }

    /**
     * What is still to be done.
     *
     * @param suggested when the child should be asked after, in its window; null when it named none
     * @param agreed    the child agreed to be asked after
     * @param followUp  DONE, REFUSED or NONE, as a closing will find it
     */
    @Serdeable
    public record Ahead(List<Promises.Promise> promises, List<FollowUp> followUps, @Nullable Instant suggested,
                        boolean agreed, String followUp) {
    }

    @Override
    public String toString() {
        return "case " + head.number();
    }
}
