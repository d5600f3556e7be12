package org.khiang.bot;

import io.micronaut.runtime.Micronaut;

/** Starts the program. */
public final class Khiang {
    private Khiang() {
    }

    public static void main(String[] args) {
        Micronaut.run(Khiang.class, args);
    }
}
