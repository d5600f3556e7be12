package org.khiang.bot;

import io.micronaut.runtime.Micronaut;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/** Starts the program. */
public final class Khiang {
    private Khiang() {
    }

    /** Ends with code 2 and a plain sentence when the environment is half set or the port is taken. */
    public static void main(String[] args) {
        try {
            Setup setup = Setup.of(System.getenv(), Folder::temporary);
            refuseTakenPort(setup.port());
            Folder.make(Path.of((String) setup.settings().get("khiang.data-dir")));
            Micronaut.build(args).mainClass(Khiang.class).banner(false).deduceEnvironment(false)
                    .properties(setup.settings()).start();
            System.out.println("Khiang is ready\n" + setup.addresses());
        } catch (IncompleteSetup refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }

    private static void refuseTakenPort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new IncompleteSetup(List.of("port " + port + " is taken; choose another, for example:"
                    + " MICRONAUT_SERVER_PORT=" + (port + 10) + " mvn"));
        }
    }
}
