package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not see. */
class HouseRulesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E5B]");
    private static final Pattern KEY = Pattern.compile("^\\s*\"([^\"]+)\"\\s*:", Pattern.MULTILINE);
    private static final String CORE = "org.khiang.conversations.";

    /** What each room may import of ours; test sources too, since scopes leak there. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.of(
            "nlp-models", List.of("org.khiang.nlp"),
            "conversations", List.of("org.khiang.nlp", "org.khiang.conversations"),
            "console", List.of("org.khiang.conversations", "org.khiang.console"),
            "bot", List.of("org.khiang.conversations", "org.khiang.bot"));

    /** Which nouns within conversations may know which; privacy knows nobody, staff have it seal their secrets. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("dialogue", Set.of("dialogue", "speech")),
            Map.entry("speech", Set.of("speech")),
            Map.entry("privacy", Set.of("privacy")),
            Map.entry("staff", Set.of("staff", "privacy")),
            Map.entry("escalation", Set.of("escalation")),
            Map.entry("suggestion", Set.of("suggestion")),
            Map.entry("shift", Set.of("shift", "staff")),
            Map.entry("offer", Set.of("offer", "shift", "staff", "escalation")),
            Map.entry("numbers", Set.of("numbers")),
            Map.entry("plan", Set.of("plan", "shift", "staff", "privacy")),
            Map.entry("oncall", Set.of("oncall", "plan", "staff", "escalation")),
            Map.entry("record", Set.of("record", "dialogue", "speech", "privacy", "staff", "offer", "Talks", "TalkCard",
                    "TalkReading",
                    "TalkSheet", "TalkTaken", "Line", "Voice", "Picture", "Agreements", "CaseFile", "Desk",
                    "Verdict", "Tasks", "ServiceNames", "ReportDuty", "NotedOfChild", "TalkErased")),
            Map.entry("decision", Set.of("decision", "referral", "privacy", "staff", "escalation", "Talks", "TalkCard",
                    "TalkLevels", "TalkSheet", "SealedTalks", "HeldLines", "LevelChange", "FeltWorse", "ReportDuty",
                    "Line", "Voice", "Verdict", "Tasks", "ServiceNames", "Chronicle", "Erasure",
                    "TalkErased")),
            Map.entry("beside", Set.of("beside", "privacy", "staff", "escalation", "Talks", "TalkCard", "Chronicle",
                    "Verdict", "ServiceNames", "Company", "Beside", "Ear", "Colleagues", "OpenTalks")),
            Map.entry("referral", Set.of("referral", "privacy", "staff", "Desk", "Line", "Picture", "ServiceNames",
                    "StaffLine", "TalkCard", "TalkMarks", "TalkReading", "TalkSheet", "Talks", "Verdict", "Voice")));

    @Test
    void theTopHoldsTheSixAgreedEntriesAndDotfiles() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            assertEquals(Set.of("bot", "console", "nlp-models", "conversations", "README.md", "pom.xml"),
                    entries.map(entry -> entry.getFileName().toString()).filter(name -> !name.startsWith("."))
                            .filter(name -> !name.equals("target")).collect(Collectors.toSet()));
        }
    }

    @Test
    void noRoomImportsARoomItMustNotKnow() {
        List<String> strangers = MAY_IMPORT.entrySet().stream().flatMap(room ->
                files(room.getKey() + "/src", ".java").flatMap(file -> imports(file)
                        .filter(name -> room.getValue().stream().noneMatch(may -> name.startsWith(may + ".")))
                        .map(name -> ROOT.relativize(file) + " imports " + name))).toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void withinConversationsTheSmallerNounsDoNotKnowTheLarger() {
        List<String> strangers = MAY_KNOW.keySet().stream().flatMap(noun ->
                files("conversations/src/main/java/org/khiang/conversations/" + noun, ".java").flatMap(file ->
                        imports(file).filter(name -> name.startsWith(CORE))
                                .filter(name -> MAY_KNOW.get(noun).stream()
                                        .noneMatch(known -> (name + ".").startsWith(CORE + known + ".")))
                                .map(name -> file.getFileName() + " imports " + name))).toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void wordsForPeopleAreDataAndStandInNoCode() {
        List<String> written = Stream.concat(
                MAY_IMPORT.keySet().stream().flatMap(room -> files(room + "/src/main/java", ".java")),
                Stream.of("console", "bot").flatMap(room -> files(room + "/src/main/resources", ".js")))
                .filter(file -> THAI.matcher(text(file)).find())
                .map(file -> ROOT.relativize(file).toString()).toList();
        assertEquals(List.of(), written);
    }

    @Test
    void noLineIsTooLongToReadAndNoFileGrewPastANoun() {
        assertEquals(List.of(), code().filter(file -> text(file).lines()
                .anyMatch(line -> line.length() > 120 || line.contains("\t"))).map(Path::toString).toList());
        assertEquals(List.of(), code().filter(file -> text(file).lines().count() > 250).map(Path::toString).toList());
    }

    @Test
    void bothLanguagesOfThePagesHaveTheSameWords() {
        for (String page : List.of("console/src/main/resources/console", "bot/src/main/resources/simulator")) {
            assertEquals(keys(page + "/words/th"), keys(page + "/words/en"));
        }
    }

    private static Stream<Path> code() {
        return MAY_IMPORT.keySet().stream().flatMap(room -> files(room + "/src/main/java", ".java"));
    }

    /** Every meaning with the file it stands in; one that stands in two files fails. */
    private static Map<String, String> keys(String folder) {
        return files(folder, ".json").flatMap(file -> KEY.matcher(text(file)).results()
                .map(found -> Map.entry(found.group(1), file.getFileName().toString())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> imports(Path file) {
        return text(file).lines().filter(line -> line.matches("import (static )?org\\.khiang\\..*"))
                .map(line -> line.replaceFirst("import (static )?", "").replace(";", ""));
    }

    private static Stream<Path> files(String folder, String ending) {
        Path start = ROOT.resolve(folder);
        if (Files.notExists(start)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
