package org.khiang.console.referral;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khiang.conversations.referral.Envelopes;
import org.khiang.conversations.referral.LinkReport;
import org.khiang.conversations.referral.Sheet;

/** The paper a receiver reads: A4 sheets in Thai that a browser prints, with the receiver's name across each. */
@Singleton
class BriefPage {
    private static final List<String> SIGNED = List.of("name", "post", "time", "carer", "first-meeting", "wishes");
    private final ThaiWords words;
    private final Template page = Mustache.compiler().emptyStringIsFalse(true).compile(file("/referral/brief.html"));
    private final String look = file("/console/look/brief.css");

    BriefPage(ThaiWords words) {
        this.words = words;
    }

    /** For the console, which brings its look from its own address. */
    String onScreen(Envelopes.Content content) {
        return page.execute(model(content));
    }

    /** All in one file, for a receiver without our console; holds the same once more for machines. */
    String alone(Envelopes.Content content) {
        Map<String, Object> model = model(content);
        model.put("look", look);
        model.put("json", content.json().replace("<", "\\u003c"));
        return page.execute(model);
    }

    /** A reported address as text, for a hotline's own form. */
    String plain(LinkReport report) {
        StringBuilder text = new StringBuilder();
        report.addresses().forEach(address -> text.append(address).append('\n'));
        linkPart(report).pairs.forEach(pair -> text.append(pair.label()).append(": ").append(pair.text()).append('\n'));
        return text.toString();
    }

    private Map<String, Object> model(Envelopes.Content content) {
        Sheet sheet = content.sheet();
        Instant at = content.at();
        boolean link = sheet.link() != null;
        BriefParts parts = new BriefParts(words, sheet.brief(), at);
        Map<String, Object> model = new HashMap<>();
        model.put("say", (Mustache.Lambda) (fragment, out) -> out.write(words.say(fragment.execute())));
        model.put("title", words.say(link ? "paper.title.link" : "paper.title"));
        model.put("number", sheet.brief().number());
        model.put("version", sheet.brief().version());
        model.put("receiver", sheet.brief().receiver().name());
        model.put("at", words.moment(at));
        model.put("draft", !content.approved());
        model.put("across", List.of(1, 2, 3));
        model.put("parts", link ? List.of(linkPart(sheet.link())) : parts.all());
        model.put("request", link ? List.of() : parts.request());
        model.put("child", !link);
        model.put("course", course(sheet, at));
        model.put("signed", SIGNED.stream().map(key -> words.say("paper.sign." + key)).toList());
        model.put("look", "");
        model.put("json", "");
        return model;
    }

    private Part linkPart(LinkReport link) {
        Part part = new Part(0, words.say("paper.part.link"));
        link.addresses().forEach(part::note);
        return part.note(words.say("paper.not-opened-link"))
                .pair(words.say("link.platform"), link.platform(), "").pair(words.say("link.seen"), link.seen(), "")
                .pair(words.say("link.why"), link.why(), "")
                .pair(words.say("link.child-known"), words.code("value", link.childKnown()), "")
                .pair(words.say("link.danger"), words.code("value", link.danger()), "");
    }

    private String course(Sheet sheet, Instant at) {
        return String.join(" · ", sheet.steps().stream().map(step ->
                words.code("referral.state", step.state().name()) + " " + words.when(step.at(), at)).toList());
    }

    private static String file(String name) {
        try (InputStream in = BriefPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
