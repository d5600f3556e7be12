package org.khiang.conversations.dialogue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** The folders beside the Thai one: a folder with a language.yml is a language. */
final class LanguageFolders {
    private static final String ROOT = "dialogue/";
    private static final String MARK = "/language.yml";

    private LanguageFolders() {
    }

    /** Codes of all languages but Thai, in alphabetical order. */
    static List<String> others() {
        return all().filter(code -> !code.equals(Tongues.THAI)).sorted().distinct().toList();
    }

    static Translation read(String code) {
        return new Translation(code, file -> ScriptReader.textOrNull(code, file));
    }

    private static Stream<String> all() {
        URL known = Objects.requireNonNull(LanguageFolders.class.getResource("/" + ROOT + Tongues.THAI + MARK));
        try {
            URLConnection opened = known.openConnection();
            return opened instanceof JarURLConnection jar ? inJar(jar) : inFolder(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> inJar(JarURLConnection jar) throws IOException {
        return jar.getJarFile().stream().map(JarEntry::getName)
                .filter(name -> name.startsWith(ROOT) && name.endsWith(MARK))
                .map(name -> name.substring(ROOT.length(), name.length() - MARK.length())).toList().stream();
    }

    private static Stream<String> inFolder(URL known) {
        File root = new File(URI.create(known.toString())).getParentFile().getParentFile();
        File[] folders = root.listFiles(folder -> new File(folder, MARK).exists());
        return Arrays.stream(folders == null ? new File[0] : folders).map(File::getName);
    }
}
