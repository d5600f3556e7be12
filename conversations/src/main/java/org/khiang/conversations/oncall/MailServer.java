package org.khiang.conversations.oncall;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.NonNull;
import io.micronaut.email.javamail.sender.SessionProvider;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.net.URI;
import java.util.Properties;

/** The operator's mail server, smtp://user:password@host:port or smtps://…; a password never crosses a plain line. */
@Singleton
@Requires(property = "khiang.on-call.smtp")
class MailServer implements SessionProvider {
    private static final String PATIENCE = "10000";

    private final Session session;

    MailServer(@Value("${khiang.on-call.smtp}") URI address) {
        String[] who = address.getUserInfo() == null ? null : address.getUserInfo().split(":", 2);
        boolean sealed = "smtps".equals(address.getScheme());
        Properties mail = new Properties();
        mail.put("mail.smtp.host", address.getHost());
        mail.put("mail.smtp.port", String.valueOf(port(address, sealed)));
        mail.put("mail.smtp.ssl.enable", String.valueOf(sealed));
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.starttls.enable", String.valueOf(!sealed));
        mail.put("mail.smtp.starttls.required", String.valueOf(!sealed && who != null));
        mail.put("mail.smtp.auth", String.valueOf(who != null));
        mail.put("mail.smtp.connectiontimeout", PATIENCE);
        mail.put("mail.smtp.timeout", PATIENCE);
        mail.put("mail.smtp.writetimeout", PATIENCE);
        // One wrong address in the list keeps the others from nothing.
        mail.put("mail.smtp.sendpartial", "true");
        session = Session.getInstance(mail, who == null ? null : login(who));
    }

    private static int port(URI address, boolean sealed) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return sealed ? 465 : 587;
    }

    private static Authenticator login(String[] who) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(who[0], who.length == 2 ? who[1] : "");
            }
        };
    }

    @Override
    @NonNull
    public Session session() {
        return session;
    }
}
