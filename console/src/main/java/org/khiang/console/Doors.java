package org.khiang.console;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** The title page of the description of all REST doors, which the build writes to META-INF/swagger. */
@OpenAPIDefinition(info = @Info(title = "Khiang", version = "0.1",
        description = "What a console may ask for; everything needs a sign-in and is refused by default."))
final class Doors {
    private Doors() {
    }
}
