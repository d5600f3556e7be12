package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What people decide of a brief; everything else in it is taken from the talk when it is read.
 *
 * @param quotes ids of the child's lines: a quote is picked and never retyped
 * @param ours   our own sentences by their place
 * @param link   the reported address, where it is that which is passed on
 */
@Serdeable
record Draft(List<UUID> quotes, Map<Ours, String> ours, Consent consent, List<Brief.Correction> corrections,
             @Nullable LinkReport link) {

    Draft {
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        ours = ours == null ? Map.of() : Map.copyOf(ours);
        consent = consent == null ? Consent.none() : consent;
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    Draft with(List<UUID> kept, Map<Ours, String> sentences, Consent said) {
        return new Draft(kept, sentences, said, corrections, link);
    }

    Draft quoting(UUID line) {
        List<UUID> more = new ArrayList<>(quotes);
        more.add(line);
        return new Draft(more, ours, consent, corrections, link);
    }

    Draft corrected(Ours place, String sentence, Instant at) {
        Map<Ours, String> changed = new LinkedHashMap<>(ours);
        changed.put(place, sentence);
        List<Brief.Correction> all = new ArrayList<>(corrections);
        all.add(new Brief.Correction(place, at));
        return new Draft(quotes, changed, consent, all, link);
    }

    Draft reporting(LinkReport report) {
        return new Draft(quotes, ours, consent, corrections, report);
    }

    @Override
    public String toString() {
        return "draft";
    }
}
