package org.khiang.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that only the program's own user can look into. */
final class Folder {
    private static final int TRIES = 150;
    private static final long PAUSE_MS = 200;

    private Folder() {
    }

    /** Makes the folder when it is absent; one that is there keeps its permissions. */
    static void make(Path folder) {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made", failed);
        }
    }

    /** A folder for one run, gone when the program ends in an orderly way. */
    static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("khiang-demo-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAtLast(folder)));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException("no temporary folder can be made", failed);
        }
    }

    /** The database closes at the same time: what it still holds or writes is deleted at a later try. */
    private static void deleteAtLast(Path folder) {
        for (int tries = 0; tries < TRIES && Files.exists(folder); tries++) {
            try {
                Thread.sleep(PAUSE_MS);
                delete(folder);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException stillWritten) {
                continue;
            }
        }
        if (Files.exists(folder)) {
            System.err.println("the folder " + folder + " of this demo could not be deleted;"
                    + " nothing in it can be read without its keys");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException vanished) {
            throw vanished.getCause();
        }
    }
}
