package org.khiang.console;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import java.net.URI;

/** Whoever types only the address, or forgets the stroke at its end, finds the console. */
@Controller
class Home {
    private static final URI CONSOLE = URI.create("/console/");

    private final ResourceResolver resources;

    Home(ResourceResolver resources) {
        this.resources = resources;
    }

    /** The page itself at /console/, since its own files are found from there; anywhere else the way to it. */
    @Get(uris = {"/", "/console"})
    HttpResponse<?> show(HttpRequest<?> request) {
        if (!request.getPath().equals(CONSOLE.getPath())) {
            return HttpResponse.temporaryRedirect(CONSOLE);
        }
        return HttpResponse.ok(new StreamedFile(resources.getResource("classpath:console/index.html").orElseThrow()))
                .contentType(MediaType.TEXT_HTML_TYPE);
    }
}
