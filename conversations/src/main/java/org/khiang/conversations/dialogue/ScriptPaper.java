package org.khiang.conversations.dialogue;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole script as one HTML file, to be read, marked and signed on paper. */
public final class ScriptPaper {
    private static final String PAGE = "/dialogue/paper.html";

    private ScriptPaper() {
    }

    /** Writes the page; what was in the file before is gone. */
    public static void write(ScriptBook book, Path file) throws IOException {
        Files.writeString(file, of(book), StandardCharsets.UTF_8);
    }

    static String of(ScriptBook book) {
        try (InputStream page = ScriptPaper.class.getResourceAsStream(PAGE)) {
            return Mustache.compiler().emptyStringIsFalse(true)
                    .compile(new InputStreamReader(page, StandardCharsets.UTF_8)).execute(book);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
