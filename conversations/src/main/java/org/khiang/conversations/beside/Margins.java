package org.khiang.conversations.beside;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.Beside;
import org.khiang.conversations.Company;
import org.khiang.conversations.Ear;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.privacy.Seal;

/** What stands in the margins of a talk: for those who may read it, and never for the child. */
@Singleton
class Margins implements Company {
    private final BesideRows rows;
    private final WhisperRows whispers;
    private final CallRows calls;
    private final ServiceNames names;
    private final Clock clock;

    Margins(BesideRows rows, WhisperRows whispers, CallRows calls, ServiceNames names, Clock clock) {
        this.rows = rows;
        this.whispers = whispers;
        this.calls = calls;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Ear ear(UUID staff, UUID conversation) {
        return rows.of(conversation, staff).map(row -> row.kind().ear()).orElse(Ear.NONE);
    }

    @Override
    public Beside of(UUID conversation, @Nullable Seal seal, @Nullable UUID reader) {
        List<BesideRow> there = rows.openOf(conversation);
        return new Beside(seal == null ? List.of() : heard(conversation, seal, since(there, reader)),
                there.stream().map(row -> new Beside.Present(names.of(row.staffId()), row.kind().name(),
                        row.beganAt())).toList(),
                call(conversation, CallRow.Kind.HELP), call(conversation, CallRow.Kind.CONSULT));
    }

    /** Whoever is consulted reads what was whispered since they came; the rest is not theirs. */
    private static Instant since(List<BesideRow> there, @Nullable UUID reader) {
        return there.stream().filter(row -> row.staffId().equals(reader) && row.kind().ear() == Ear.PICTURE)
                .map(BesideRow::beganAt).findFirst().orElse(Instant.EPOCH);
    }

    private List<Beside.Whisper> heard(UUID conversation, Seal seal, Instant since) {
        return whispers.of(conversation).stream().filter(row -> !row.at().isBefore(since))
                .map(row -> new Beside.Whisper(row.id(), row.at(), names.of(row.staffId()),
                        seal.open(row.textSealed(), row.id()))).toList();
    }

    private @Nullable Beside.Call call(UUID conversation, CallRow.Kind kind) {
        Optional<CallRow> open = calls.openOf(conversation, kind.name());
        return open.map(row -> new Beside.Call(row.askedAt(), kind.targetSeconds, names.of(row.toStaff()),
                row.acceptedAt(), row.answeredAt())).orElse(null);
    }

    @Override
    public void leave(UUID conversation) {
        rows.endAll(conversation, clock.instant());
        calls.endAll(conversation, clock.instant());
    }
}
