package org.khiang.bot;

import io.micronaut.runtime.Micronaut;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.khiang.conversations.dialogue.Script;

/** Starts the program, or does one command of its administrator. */
public final class Khiang {
    private Khiang() {
    }

    /** Ends with code 2 and a plain sentence when the environment is half set or the port is taken. */
    public static void main(String[] args) {
        try {
            if (args.length > 0) {
                System.exit(Command.run(args));
            }
            start(Setup.of(System.getenv(), Folder::temporary));
        } catch (IncompleteSetup refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }

    private static void start(Setup setup) {
        refuseUnreviewedWording(setup);
        refuseTakenPort(setup.port());
        Folder.make(Path.of((String) setup.settings().get("khiang.data-dir")));
        Micronaut.build(new String[0]).mainClass(Khiang.class).banner(false).deduceEnvironment(false)
                .properties(setup.settings()).start();
        System.out.println("Khiang is ready\n" + setup.addresses());
    }

    /** No real child reads a sentence that no practitioner has read, unless the operator answers for it. */
    private static void refuseUnreviewedWording(Setup setup) {
        if (Boolean.TRUE.equals(setup.settings().get("khiang.wording.accepted"))) {
            return;
        }
        List<String> unreviewed = Script.load("th").unreviewedInAnyLanguage();
        if (!unreviewed.isEmpty()) {
            throw new IncompleteSetup(List.of("no practitioner has reviewed the wording of " + unreviewed.size()
                    + " script files; have them reviewed, or set KHIANG_UNREVIEWED_WORDING=accept"));
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
