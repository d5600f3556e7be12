package org.khiang.nlp.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;

/** Answers one JSON line with another; a line it cannot read is answered with an error that quotes nothing of it. */
final class JsonTriage {
    /** Turns carry no times; they are taken as a minute apart, so that neighbours are read together as bubbles are. */
    private static final Duration BETWEEN_TURNS = Duration.ofMinutes(1);
    private static final JsonFactory JSON = new JsonFactory();

    private final RiskAssessor assessor;

    JsonTriage(RiskAssessor assessor) {
        this.assessor = assessor;
    }

    String answer(String line) {
        Request request = Request.read(JSON, line);
        StringWriter answer = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(answer)) {
            json.writeStartObject();
            json.writeFieldName("id");
            json.writeRawValue(request.id());
            write(request, json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return answer.toString();
    }

    private void write(Request request, JsonGenerator json) throws IOException {
        if (request.error() != null) {
            json.writeStringField("error", request.error());
        } else if (request.turns() != null) {
            writeTurns(assess(request.turns()), json);
        } else {
            write(assessor.assess(Talk.of(request.text())), json);
        }
    }

    private List<Assessment> assess(List<String> turns) {
        List<Talk.Said> said = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        RiskLevel reached = RiskLevel.NONE;
        for (String turn : turns) {
            said.add(new Talk.Said(Instant.EPOCH.plus(BETWEEN_TURNS.multipliedBy(said.size())), turn));
            Assessment assessment = assessor.assess(new Talk(said, Map.of(), reached));
            reached = reached.max(assessment.level());
            assessments.add(assessment);
        }
        return assessments;
    }

    /** The level of the talk never falls (C1); routed at the first turn for which the bot would queue a person. */
    private static void writeTurns(List<Assessment> turns, JsonGenerator json) throws IOException {
        json.writeStringField("level",
                turns.stream().map(Assessment::level).reduce(RiskLevel.NONE, RiskLevel::max).name());
        int route = 0;
        while (route < turns.size() && !turns.get(route).needsHuman()) {
            route++;
        }
        if (route < turns.size()) {
            json.writeNumberField("routeByTurn", route + 1);
        } else {
            json.writeNullField("routeByTurn");
        }
        json.writeArrayFieldStart("turns");
        for (Assessment turn : turns) {
            json.writeStartObject();
            write(turn, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Assessment assessment, JsonGenerator json) throws IOException {
        json.writeStringField("level", assessment.level().name());
        json.writeStringField("category", assessment.category().name());
        json.writeBooleanField("top", assessment.top());
        json.writeArrayFieldStart("flags");
        for (Assessment.Flag flag : assessment.flags().stream().sorted().toList()) {
            json.writeString(flag.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reasons");
        for (Reason reason : assessment.reasons()) {
            write(reason, json);
        }
        json.writeEndArray();
        if (!Double.isNaN(assessment.probability())) {
            json.writeNumberField("probability", Math.round(assessment.probability() * 1000) / 1000.0);
        }
        json.writeStringField("model", assessment.model());
    }

    private static void write(Reason reason, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", reason.rule());
        json.writeNumberField("start", reason.start());
        json.writeNumberField("end", reason.end());
        json.writeEndObject();
    }
}
