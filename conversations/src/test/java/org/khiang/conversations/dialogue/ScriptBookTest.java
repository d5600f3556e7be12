package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the owners of the words see is the script itself, and a signature holds only for the words it saw. */
class ScriptBookTest {
    private static final String WORDS = "reviewed: none\n\nstates:\n  - id: WELCOME\n";

    @Test
    void theBookHoldsEveryStateOnceWithANameInBothLanguages() {
        ScriptBook book = ScriptBook.of("th", Script.load("th"));
        assertEquals(91, book.pages().map(ScriptBook.Page::id).distinct().count());
        assertTrue(book.pages().allMatch(page -> page.names().containsKey("th") && page.names().containsKey("en")));
        assertTrue(book.pages().noneMatch(page -> page.says().isEmpty() || page.arrows().isEmpty()));
        assertEquals(16, book.tables().size());
    }

    @Test
    void thePaperHoldsEveryLineAChildCanReadFromAState() {
        ScriptBook book = ScriptBook.of("th", Script.load("th"));
        String paper = ScriptPaper.of(book);
        assertEquals(List.of(), book.pages().flatMap(page -> page.says().stream()).map(ScriptBook.Saying::text)
                .filter(line -> !paper.contains(line.replace("'", "&#39;"))).toList());
        assertTrue(book.chapters().stream().allMatch(chapter -> paper.contains(chapter.version())));
    }

    @Test
    void aReviewCountsForTheWordsItSaw() {
        String version = Edition.unread("opening.yml", WORDS).version();
        Edition signed = signed(WORDS.replace("none", "{by: Demo, on: 2026-11-22, version: " + version + "}"), version);
        assertEquals(version, signed.version(), "signing changes the version it signs");
        assertTrue(signed.reviewed());
    }

    @Test
    void oneChangedLetterMakesTheReviewVoid() {
        String version = Edition.unread("opening.yml", WORDS).version();
        Edition changed = signed(WORDS.replace("WELCOME", "WELCOMES"), version);
        assertNotEquals(version, changed.version());
        assertFalse(changed.reviewed());
    }

    @Test
    void aReviewThatNamesNoVersionSignsNothing() {
        assertFalse(signed(WORDS, "").reviewed());
    }

    private static Edition signed(String text, String version) {
        String review = "{by: Demo, on: 2026-11-22" + (version.isEmpty() ? "" : ", version: " + version) + "}";
        return Edition.read("opening.yml", text, Source.read("opening.yml", review));
    }
}
