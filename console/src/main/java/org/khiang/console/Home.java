package org.khiang.console;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;

/** Whoever types only the address finds the console. */
@Controller
class Home {
    private static final URI CONSOLE = URI.create("/console/");

    @Get("/")
    HttpResponse<?> show() {
        return HttpResponse.temporaryRedirect(CONSOLE);
    }
}
