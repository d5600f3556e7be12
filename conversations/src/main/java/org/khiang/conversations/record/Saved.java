package org.khiang.conversations.record;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.khiang.conversations.speech.Warning;

/**
 * What became of a saving.
 *
 * @param done   false when the form was based on an older text: nothing was written, nothing is lost
 * @param latest the text as it stands now, the own one or that of a colleague
 * @param hints  by field: how it might be worded better (CP-81), never a reason to refuse
 */
@Serdeable
public record Saved(boolean done, PaperSheet latest, Map<String, List<Warning>> hints) {
    @Override
    public String toString() {
        return done ? "saved" : "not saved";
    }
}
