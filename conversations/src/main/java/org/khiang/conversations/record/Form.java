package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.khiang.conversations.record.RecordRefusal.Code;
import org.khiang.nlp.text.Lines;

/** Which fields a form has; data under /record, so that a practitioner can read and change them. */
@Serdeable
public record Form(List<Field> fields) {
    static final int LONGEST = 2000;

    /** How a field is filled. */
    public enum Fill { LINE, TEXT, CHOICE, MANY, QUOTES }

    /**
     * One field.
     *
     * @param slot    what the child may have told already, so that nobody types it again; null where none fits
     * @param options codes to choose from
     * @param when    the field's group is only for this choice of the field "variant", null for always
     */
    @Serdeable
    public record Field(String name, Fill fill, @Nullable String slot, List<String> options, @Nullable String when) {
        boolean takes(String value) {
            return switch (fill) {
                case CHOICE -> options.contains(value);
                case MANY -> options.containsAll(Arrays.asList(value.split(",")));
                case LINE, TEXT -> true;
                case QUOTES -> false;
            };
        }
    }

    /** The fields of that form, in the order in which they stand. */
    static Form of(Paper.Kind kind) {
        String file = switch (kind) {
            case NOTE -> "/record/note.tsv";
            case PLAN -> "/record/plan.tsv";
        };
        return new Form(Lines.of(file).stream().map(Form::field).toList());
    }

    private static Field field(String line) {
        String[] cells = Arrays.copyOf(line.split("\\s*\\|\\s*"), 5);
        List<String> options = filled(cells[3]).map(codes -> List.of(codes.split(" "))).orElse(List.of());
        return new Field(cells[0].strip(), Fill.valueOf(cells[1]), filled(cells[2]).orElse(null), options,
                filled(cells[4]).orElse(null));
    }

    private static Optional<String> filled(@Nullable String cell) {
        return Optional.ofNullable(cell).map(String::strip).filter(text -> !text.isEmpty() && !text.equals("-"));
    }

    /** @throws RecordRefusal BAD_FIELD or TOO_LONG */
    void check(Paper paper) {
        paper.fields().forEach((name, value) -> {
            if (named(name).filter(field -> field.takes(value)).isEmpty()) {
                throw new RecordRefusal(Code.BAD_FIELD);
            }
            if (value.length() > LONGEST) {
                throw new RecordRefusal(Code.TOO_LONG);
            }
        });
        if (paper.quotes().stream().anyMatch(quote -> named(quote.field()).isEmpty())) {
            throw new RecordRefusal(Code.BAD_QUOTE);
        }
    }

    private Optional<Field> named(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
