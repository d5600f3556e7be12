package org.khiang.nlp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            COMPOSE           | น้ำ                 | น้ำ
            HIDDEN            | ฆ่า\u200Bตัวตาย      | ฆ่าตัวตาย
            LOWER_CASE        | Help ME             | help me
            THAI_DIGITS       | อายุ ๑๒              | อายุ 12
            SARA_AE           | เเม่                 | แม่
            SARA_AM           | นํ้า                  | น้ำ
            TONE_BEFORE_VOWEL | ท่ี                  | ที่
            LONG_SARA_AA      | มๅ                  | มา
            VOWEL_BEFORE_TONE | ขา่ว                 | ข่าว
            LOOSE_MARK        | ก ินข้าว             | กินข้าว
            MARK_WITHOUT_BASE | a่b                 | ab
            REPEATED_VOWEL    | มาาาา               | มา
            REPEATED_TONE     | ไม่่่                 | ไม่
            STRETCHED_THAI    | กลัวววว              | กลัว
            DOUBLED_END       | มากก นนท์           | มาก นนท์
            STRETCHED_LATIN   | helpppp             | help
            LAUGH             | 55555555            | 555
            LAUGH_IN_NUMBER   | โอน 15550 บาท       | โอน 15550 บาท
            SPACES            | ก   ข               | ก ข
            """)
    void chatTextIsMended(String step, String raw, String clean) {
        assertEquals(clean, Normaliser.clean(raw).text());
    }

    @Test
    void neverTakesSaraAmApart() {
        assertTrue(Normaliser.clean("ทำร้าย น้ำตา").text().contains("\u0E33"));
    }

    @Test
    void addressesBecomeOneSignEach() {
        String clean = Normaliser.clean("ดู https://example.org/a?b=1 กับ @someone99 โทร 081-234-5678").text();
        assertEquals("ดู " + Signs.of("link") + " กับ " + Signs.of("account") + " โทร " + Signs.of("phone"), clean);
        assertEquals(Signs.of("number"), Normaliser.clean("1234567890123").text());
    }

    @Test
    void aChildCannotPoseAsOneOfOurSigns() {
        assertEquals("", Normaliser.clean(Signs.of("link")).text());
    }

    @Test
    void emojiBecomeTheirGroupAndARunIsOne() {
        assertEquals(Signs.inPhrase("{cry}").codePointAt(0), 0x1F62D);
        assertEquals(Normaliser.clean("😭").text(), Normaliser.clean("😭😢😭").text());
        assertFalse(Normaliser.clean("🔪").text().equals(Normaliser.clean("😭").text()));
    }

    @Test
    void chatSpellingAndCutWordsAreMendedForPhrasesOnly() {
        Mapped clean = Normaliser.clean("เค้า ข่ม*ขืน");
        assertEquals("เค้า ข่ม*ขืน", clean.text());
        assertEquals("เขาข่มขืน", Normaliser.plain(clean).text());
    }

    @ParameterizedTest
    @CsvSource({"บังคับ", "อายุ", "หนุ่ม", "สมัย", "ทำรายงาน", "เคารพ", "ก้าว", "กรรม", "โพสต์", "ร้องไห้", "โรงเรียน"})
    void aRightWordIsNotMendedIntoAnother(String word) {
        assertEquals(word, Normaliser.plain(Normaliser.clean(word)).text());
    }

    @Test
    void placesAreThoseOfTheRawText() {
        String raw = "พี่ๆ  เค้าขู่\u200Bว่าจะปล่อยยยย รุปหนู";
        Mapped plain = Normaliser.plain(Normaliser.clean(raw));
        int at = plain.text().indexOf("ปล่อยรูป");
        assertEquals("ปล่อยยยย รุป", raw.substring(plain.rawStart(at), plain.rawEnd(at + "ปล่อยรูป".length())));
    }

    @Test
    void theSkeletonForgetsTonesAndLikeSounds() {
        assertEquals(Normaliser.skeleton("ข่มขืน").text(), Normaliser.skeleton("ขมขืน").text());
        assertEquals(Normaliser.skeleton("เศร้า").text(), Normaliser.skeleton("เสร้า").text());
    }

    @Test
    void theRepetitionSignIsAWordOfItsOwn() {
        assertEquals(List.of("แปลก", "ๆ", "_", "มาก"), Segmenter.words("แปลกๆ มาก"));
    }

    @Test
    void wordEdgesAreWhereWordsMeet() {
        Reading reading = Reading.of("หนูกลัวมาก");
        assertTrue(reading.isWordEdge(3));
        assertFalse(reading.isWordEdge(4));
    }

    @Test
    void aTextLongerThanLineAllowsIsReadUpToALimit() {
        assertEquals(1, Normaliser.clean("ก".repeat(50_000)).text().length());
        assertTrue(Normaliser.clean("กข".repeat(50_000)).text().length() <= Normaliser.LONGEST);
    }

    @Test
    void whatHoldsWordsOfAChildDoesNotPrintThem() {
        assertFalse(Mapped.raw("อยากตาย").toString().contains("ตาย"));
        assertFalse(Reading.of("อยากตาย").toString().contains("ตาย"));
    }
}
