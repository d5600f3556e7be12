package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.privacy.TalkKeys;

/** Opens a talk's lines for someone whose right to read them was checked before. */
@Singleton
class Transcript {
    private final Messages messages;
    private final AssessmentRows assessments;
    private final OutgoingRows calls;
    private final ConversationEvents events;
    private final ServiceNames names;
    private final Quotes quotes;
    private final TalkKeys keys;

    Transcript(Messages messages, AssessmentRows assessments, OutgoingRows calls, ConversationEvents events,
               ServiceNames names, Quotes quotes, TalkKeys keys) {
        this.messages = messages;
        this.assessments = assessments;
        this.calls = calls;
        this.events = events;
        this.names = names;
        this.quotes = quotes;
        this.keys = keys;
    }

    /** All that stands beside the lines of one talk, read once for all of them. */
    private record Margin(Map<UUID, AssessmentRow> found, Map<UUID, OutgoingRow> sent, Map<UUID, UUID> quoted,
                          Set<UUID> quotable, Map<UUID, String> names) {
    }

    /** All lines, in the order of the time they were said. */
    List<Line> of(Conversation talk) {
        Seal seal = keys.of(talk.id(), talk.keySealed());
        List<Message> all = messages.of(talk.id());
        Margin margin = margin(talk, all);
        return all.stream().map(message -> line(message, seal, margin)).toList();
    }

    private Margin margin(Conversation talk, List<Message> all) {
        Map<UUID, String> called = all.stream().map(Message::staffId).filter(Objects::nonNull).distinct()
                .collect(Collectors.toMap(Function.identity(), names::of));
        return new Margin(assessments.of(talk.id()).stream()
                .collect(Collectors.toMap(AssessmentRow::messageId, Function.identity())),
                calls.of(talk.id()).stream().collect(Collectors.toMap(OutgoingRow::id, Function.identity())),
                quotes.of(talk.id()), quotes.quotable(talk.id()), called);
    }

    /** What happened after this step, told with these lines of the talk. */
    List<Happening> after(Conversation talk, long seq, List<Line> lines) {
        Map<UUID, Line> byId = lines.stream().collect(Collectors.toMap(Line::id, Function.identity()));
        return events.after(talk.id(), seq).stream().flatMap(event -> happenings(event, byId)).toList();
    }

    private Stream<Happening> happenings(ConversationEvent event, Map<UUID, Line> lines) {
        return switch (event.kind()) {
            // A line taken back before anyone began to send it is in no transcript.
            case LINE, UNSENT -> Stream.ofNullable(lines.get(event.ref())).map(line -> happening(event, line));
            case DELIVERY -> messages.ofCall(event.ref()).stream()
                    .map(message -> happening(event, lines.get(message.id())));
            case HOLDER, AWAY -> Stream.of(new Happening(event.seq(), event.at(), event.kind().name(), null,
                    names.of(event.ref())));
            case BESIDE -> Stream.of(new Happening(event.seq(), event.at(), event.kind().name(), null,
                    event.detail() + " " + names.of(event.ref())));
            case LEVEL, COVER, READ, CLOSED, BLOCKED, SILENCE, DECISION, REFERRAL -> Stream.of(happening(event, null));
        };
    }

    private static Happening happening(ConversationEvent event, @Nullable Line line) {
        return new Happening(event.seq(), event.at(), event.kind().name(), line, event.detail());
    }

    private Line line(Message message, Seal seal, Margin beside) {
        boolean unsent = message.unsentAt() != null;
        AssessmentRow found = beside.found().get(message.id());
        OutgoingRow call = message.callId() == null ? null : beside.sent().get(message.callId());
        return new Line(message.id(), message.seq(), message.voice(),
                message.staffId() == null ? null : beside.names().get(message.staffId()),
                unsent ? "UNSENT" : message.kind().name(),
                unsent ? null : seal.open(message.textSealed(), message.id()), message.media(), message.saidAt(),
                call == null ? null : call.state().name(), call == null ? null : call.failure(),
                found == null ? null : found.level().name(), found == null ? null : found.category().name(),
                found == null || unsent ? List.of() : found.reasonList().stream()
                        .map(reason -> new Line.Mark(reason.rule(), reason.start(), reason.end())).toList(),
                call == null ? null : beside.quoted().get(call.id()), beside.quotable().contains(message.id()));
    }
}
