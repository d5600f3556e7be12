package org.khiang.conversations.record;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.dialogue.Help;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.record.RecordRefusal.Code;

/** The forms of the record, and whether something written fits them. */
@Singleton
class Forms {
    private static final String SERVICES = "@services";

    private final Map<Paper.Kind, Form> forms = new EnumMap<>(Paper.Kind.class);
    private final Sealing sealing;

    Forms(Sealing sealing, Phrasebook phrases) {
        this.sealing = sealing;
        List<String> services = phrases.services(Map.of()).stream().map(Help::id).toList();
        for (Paper.Kind kind : Paper.Kind.values()) {
            forms.put(kind, new Form(Form.of(kind).fields().stream().map(field -> field.options().contains(SERVICES)
                    ? new Form.Field(field.name(), field.fill(), field.slot(), services, field.when())
                    : field).toList()));
        }
    }

    Form of(Paper.Kind kind) {
        return forms.get(kind);
    }

    /** @throws RecordRefusal BAD_FIELD, TOO_LONG, or BAD_QUOTE for what is no line of this child in this talk */
    void check(Paper.Kind kind, TalkCard talk, Paper paper) {
        of(kind).check(paper);
        Set<UUID> quoted = paper.quotes().stream().map(Paper.Quote::line).collect(Collectors.toSet());
        if (!quoted.isEmpty() && !sealing.ofChild(talk.id()).keySet().containsAll(quoted)) {
            throw new RecordRefusal(Code.BAD_QUOTE);
        }
    }
}
