package org.khiang.nlp.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of input: an id with a text, or with the turns of a child; or why it could not be read.
 *
 * @param id    as JSON, the way it was written; {@code null} when the line has none
 * @param error a fixed sentence, null when the line is well made; never words from the line
 */
record Request(String id, String text, List<String> turns, String error) {

    static Request read(JsonFactory json, String line) {
        Fields fields = new Fields();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return fields.bad("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                fields.read(parser);
            }
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null
                    ? fields.request() : fields.bad("not a JSON object");
        } catch (IOException | IllegalArgumentException unreadable) {
            return fields.bad("not a JSON object");
        }
    }

    @Override
    public String toString() {
        return "request " + id;
    }

    /** What has been read of the line so far. */
    private static final class Fields {
        private String id = "null";
        private String text;
        private List<String> turns;
        private String wrong;

        void read(JsonParser parser) throws IOException {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> id = value.isScalarValue() ? json(parser, value) : "null";
                case "text" -> text = string(parser, "text is not a string");
                case "turns" -> turns = strings(parser);
                default -> { }
            }
            if (value.isStructStart() && !name.equals("turns")) {
                parser.skipChildren();
            }
        }

        private static String json(JsonParser parser, JsonToken value) throws IOException {
            return value == JsonToken.VALUE_STRING
                    ? '"' + new String(JsonStringEncoder.getInstance().quoteAsString(parser.getText())) + '"'
                    : parser.getText();
        }

        private String string(JsonParser parser, String otherwise) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                wrong = otherwise;
                return null;
            }
            return parser.getText();
        }

        private List<String> strings(JsonParser parser) throws IOException {
            List<String> strings = new ArrayList<>();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                wrong = "turns is not an array of strings";
                parser.skipChildren();
                return strings;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                strings.add(string(parser, "turns is not an array of strings"));
                parser.skipChildren();
            }
            return strings;
        }

        Request request() {
            if (wrong != null) {
                return bad(wrong);
            }
            boolean one = text != null ^ turns != null;
            return one ? new Request(id, text, turns, null) : bad("needs either text or turns");
        }

        Request bad(String why) {
            return new Request(id, null, null, why);
        }
    }
}
