package org.khiang.console;

import io.micronaut.serde.annotation.Serdeable;

/** A refusal: a code that the page words, and never anything of what was sent. */
@Serdeable
public record Why(String why) {
}
