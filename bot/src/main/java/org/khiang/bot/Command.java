package org.khiang.bot;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khiang.conversations.Reckoning;
import org.khiang.conversations.dialogue.Script;
import org.khiang.conversations.dialogue.ScriptBook;
import org.khiang.conversations.dialogue.ScriptPaper;
import org.khiang.conversations.dialogue.ServicesToCheck;
import org.khiang.conversations.numbers.Summary;
import org.khiang.conversations.staff.AddAdmin;

/** What an administrator does at the shell; what changes the database does it while the program is stopped. */
final class Command {
    private Command() {
    }

    /** Does the command and answers its exit code; 2 when it is none of ours. */
    static int run(String... words) {
        return switch (words[0]) {
            case "add-admin" -> addAdmin(Arrays.copyOfRange(words, 1, words.length));
            case "services-to-check" -> words.length == 1 ? servicesToCheck() : usage();
            case "script-book" -> words.length == 2 ? scriptBook(Path.of(words[1])) : usage();
            case "summary" -> words.length == 3 ? summary(words[1], Path.of(words[2])) : usage();
            default -> usage();
        };
    }

    private static int usage() {
        System.err.println("usage: java -jar khiang.jar [add-admin LOGIN NAME | script-book FILE.html"
                + " | services-to-check | summary 2026H1 FILE.html]");
        return 2;
    }

    private static int addAdmin(String... words) {
        try (ApplicationContext context = ApplicationContext.builder().deduceEnvironment(false).banner(false)
                .properties(settings(System.getenv())).start()) {
            return context.getBean(AddAdmin.class).run(words);
        }
    }

    private static int servicesToCheck() {
        return new ServicesToCheck(Script.load("th"), Clock.systemUTC()).run(System.out);
    }

    /** Needs no database: the words alone are printed. */
    private static int scriptBook(Path file) {
        try {
            ScriptPaper.write(ScriptBook.of("th", Script.load("th")), file);
            return 0;
        } catch (IOException failed) {
            System.err.println("cannot write " + file + ": " + failed.getMessage());
            return 1;
        }
    }

    /** Counts what is not counted yet, then writes the public summary of a half-year. */
    private static int summary(String half, Path file) {
        try (ApplicationContext context = ApplicationContext.builder().deduceEnvironment(false).banner(false)
                .properties(settings(System.getenv())).start()) {
            context.getBean(Reckoning.class).round();
            return context.getBean(Summary.class).write(half, file) ? 0 : usage();
        } catch (IOException failed) {
            System.err.println("cannot write " + file + ": " + failed.getMessage());
            return 1;
        }
    }

    /** The program's own settings, but nobody is invented and nothing is sent: only the database is opened. */
    static Map<String, Object> settings(Map<String, String> environment) {
        if (!environment.containsKey("KHIANG_DATA_DIR")) {
            throw new IncompleteSetup(List.of("KHIANG_DATA_DIR says which database is meant"));
        }
        Setup setup = Setup.of(environment, Folder::temporary);
        Folder.make(Path.of((String) setup.settings().get("khiang.data-dir")));
        Map<String, Object> settings = new HashMap<>(setup.settings());
        settings.putAll(Map.of("khiang.demo", false, "khiang.role.bot", false, "khiang.role.console", false));
        return settings;
    }
}
