package org.khiang.console;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.khiang.conversations.oncall.OnCall;
import org.khiang.conversations.oncall.OnCall.Link;
import org.yaml.snakeyaml.Yaml;

/** The link that the person on call was sent: it needs no sign-in and shows nothing of any child. */
@Controller("/on-call")
@ExecuteOn(TaskExecutors.BLOCKING)
class OnCallDoor {
    private final OnCall onCall;
    private final Template page = Mustache.compiler().defaultValue("").compile(file("page.html"));
    private final Map<String, Object> said = new Yaml().load(file("pages.yml"));

    OnCallDoor(OnCall onCall) {
        this.onCall = onCall;
    }

    /** A page with a button; programs that look at links in mail acknowledge nothing by looking. */
    @Get("/{token}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> look(String token) {
        return show(onCall.look(token));
    }

    /** The button was pressed: the first time it stops the calling. */
    @Post("/{token}")
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> acknowledge(String token) {
        return onCall.acknowledge(token) ? HttpResponse.ok(page("DONE")) : show(onCall.look(token));
    }

    private HttpResponse<String> show(Link link) {
        HttpStatus status = link == Link.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.OK;
        return HttpResponse.<String>status(status).body(page(link.name()));
    }

    private String page(String name) {
        return page.execute(said.get(name));
    }

    private static String file(String name) {
        try (InputStream file = OnCallDoor.class.getResourceAsStream("/oncall/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
