package org.khiang.conversations.oncall;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.email.Email;
import io.micronaut.email.EmailException;
import io.micronaut.email.javamail.sender.JavaxEmailSender;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mail to everyone on call; its words are in mail.txt, the first line is the subject. */
@Singleton
@Requires(property = "khiang.on-call.mail-to")
class Mail implements Way {
    private final JavaxEmailSender sender;
    private final String from;
    private final List<String> to;
    private final Template words;

    Mail(JavaxEmailSender sender, @Value("${khiang.on-call.mail-from}") String from,
         @Value("${khiang.on-call.mail-to}") List<String> to) {
        this.sender = sender;
        this.from = from;
        this.to = to;
        this.words = template();
    }

    private static Template template() {
        try (InputStream file = Mail.class.getResourceAsStream("/oncall/mail.txt")) {
            return Mustache.compiler().escapeHTML(false)
                    .compile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The plan's people first; whoever they are, a list without any address calls everyone. */
    private Set<String> addressees(Called called) {
        Set<String> all = new LinkedHashSet<>(called.mails());
        if (called.everyone() || all.isEmpty()) {
            all.addAll(to);
        }
        return all;
    }

    @Override
    public Step step() {
        return Step.MAIL;
    }

    @Override
    public void call(Summons summons, Called called) {
        String[] text = words.execute(Map.of(
                "emergency", summons.level().equals("EMERGENCY"), "talk", summons.talk(),
                "minutes", summons.waitedSeconds() / 60, "seconds", summons.waitedSeconds() % 60,
                "console", summons.console(), "acknowledge", summons.acknowledge())).split("\n", 2);
        Email.Builder mail = Email.builder().from(from).subject(text[0]).body(text[1]);
        addressees(called).forEach(mail::to);
        try {
            sender.send(mail.build(), message -> { });
        } catch (EmailException refused) {
            throw new NotReached("MAIL_" + (refused.getCause() == null ? "REFUSED"
                    : refused.getCause().getClass().getSimpleName()));
        }
    }
}
