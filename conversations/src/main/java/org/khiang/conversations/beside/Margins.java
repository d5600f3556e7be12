package org.khiang.conversations.beside;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Beside.Whisper> heard = seal == null ? List.of() : heard(conversation, seal, since(there, reader));
        return beside(heard, there, calls.openOf(conversation));
    }

    @Override
    public Map<UUID, Beside> everywhere() {
        Map<UUID, List<BesideRow>> there = rows.open().stream()
                .collect(Collectors.groupingBy(BesideRow::conversationId));
        Map<UUID, List<CallRow>> called = calls.open().stream().collect(Collectors.groupingBy(CallRow::conversationId));
        return Stream.concat(there.keySet().stream(), called.keySet().stream()).distinct().collect(Collectors.toMap(
                Function.identity(), talk -> beside(List.of(), there.getOrDefault(talk, List.of()),
                        called.getOrDefault(talk, List.of()))));
    }

    private Beside beside(List<Beside.Whisper> heard, List<BesideRow> there, List<CallRow> called) {
        return new Beside(heard, there.stream().map(row -> new Beside.Present(names.of(row.staffId()),
                row.kind().name(), row.beganAt())).toList(),
                call(called, CallRow.Kind.HELP), call(called, CallRow.Kind.CONSULT));
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

    private @Nullable Beside.Call call(List<CallRow> called, CallRow.Kind kind) {
        return called.stream().filter(row -> row.kind() == kind).findFirst()
                .map(row -> new Beside.Call(row.askedAt(), kind.targetSeconds, names.of(row.toStaff()),
                        row.acceptedAt(), row.answeredAt())).orElse(null);
    }

    @Override
    public void leave(UUID conversation) {
        rows.endAll(conversation, clock.instant());
        calls.endAll(conversation, clock.instant());
    }
}
