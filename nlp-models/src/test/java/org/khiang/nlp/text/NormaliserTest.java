package org.khiang.nlp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            KEYBOARD          | vpkd9kp                 | อยากตาย
            KEYBOARD          | sos please help me now  | sos please help me now
            KEYBOARD          | password1234            | password1234
            COMPOSE           | ก\u0E48\u0E38        | ก\u0E38\u0E48
            VARIANT           | ❤\uFE0F             | ❤
            JOINED_EMOJI      | 👩\u200D👧\u200D👦      | 👩
            HIDDEN            | ฆ่า\u200Bตัวตาย          | ฆ่าตัวตาย
            LOWER_CASE        | Help ME                 | help me
            THAI_DIGITS       | อายุ ๑๒                  | อายุ 12
            SARA_AE           | เเม่                     | แม่
            SARA_AM           | นํ้า                      | น้ำ
            TONE_BEFORE_VOWEL | ท่ี                      | ที่
            LONG_SARA_AA      | มๅ ฤๅ                   | มา ฤๅ
            VOWEL_BEFORE_TONE | ขา่ว                     | ข่าว
            LOOSE_MARK        | ก ินข้าว                 | กินข้าว
            LOOK_ALIKE        | อyากตาy                 | อยากตาย
            LOOK_ALIKE        | lจอกัน                   | เจอกัน
            LOOK_ALIKE        | okค่ะ post รูปin story   | okค่ะ post รูปin story
            MARK_WITHOUT_BASE | a่b                     | ab
            REPEATED_VOWEL    | มาาาา                   | มา
            REPEATED_TONE     | ไม่่่                     | ไม่
            REPEATED_AGAIN    | มากๆๆๆ ๆ                | มากๆ
            LAUGH             | 55555555 555+ ลงไป      | 555 ลงไป
            LAUGH             | โอน 15550 แล้ว 5555 บาท  | โอน 15550 แล้ว 5555 บาท
            LAUGH             | ฮ่าๆๆ ถถถ lol             | 555
            STRETCHED_RO      | พรรรรค                  | พรรค
            STRETCHED_THAI    | กลัววววมาก               | กลัวมาก
            DOUBLED_END       | มากก นนท์ จัดสรร         | มาก นนท์ จัดสรร
            STRETCHED_LATIN   | helpppp                 | help
            SPACES            | ก   ข                   | ก ข
            LETTERS_APART     | เขาจะ ข.า.ย หนู          | เขาจะ ขาย หนู
            LETTERS_APART     | ข า ย                   | ขาย
            LETTERS_APART     | ด.ญ. ม.2 ร.ร.           | ด.ญ. ม.2 ร.ร.
            STRETCHED_DOUBLE  | แบบบบ หนูงงงง           | แบบ หนูงง
            DOUBLED_END       | คะแนน แบบ งง            | คะแนน แบบ งง
            SPOONERISM        | หยายตาก                 | อยากตาย
            """)
    void chatTextIsMended(CleaningStep step, String raw, String mended) {
        Mapped text = Mapped.raw(raw);
        for (CleaningStep each : CleaningStep.values()) {
            boolean first = each.ordinal() < step.ordinal() && each.mark() == null && each != CleaningStep.EMOJI;
            text = first || each == step ? each.on(text) : text;
        }
        assertEquals(mended, text.text());
    }

    @ParameterizedTest
    @CsvSource({"กลัวววววว,ELONGATED", "555 ตลกดี,LAUGHTER", "อยาก\u200Bตาย,HIDDEN", "อยาก die,MIXED_SCRIPT",
        "vpkd9kp,WRONG_KEYBOARD", "yak tai,ROMANISED", "ข.า.ย,CUT_UP", "อyากตาย,LOOK_ALIKE", "หยายตาก,SPOONERISM",
        "😭😭😭,REPEATED_EMOJI"})
    void whatCleaningTakesAwayLeavesAMark(String raw, Mark mark) {
        assertTrue(Normaliser.read(raw).marks().contains(mark));
        assertEquals(Set.of(), Normaliser.read("วันนี้ไปโรงเรียนมาค่ะ").marks());
    }

    @ParameterizedTest
    @CsvSource({"พี่คะ vpkd9kp จริงๆ,vpkd9kp", "หนู ข.า.ย ของ,ข.า.ย", "คือ อyากตาย,อyากตาย"})
    void aMendedWordStillPointsAtTheChildsOwnLetters(String raw, String written) {
        Mapped clean = Normaliser.clean(raw);
        String mended = Normaliser.clean(written).text();
        int at = clean.text().indexOf(mended);
        assertEquals(written, raw.substring(clean.rawStart(at), clean.rawEnd(at + mended.length())));
    }

    @ParameterizedTest
    @CsvSource({"phi ka yak tai na,พี่ ค่ะ อยากตาย นะ", "por tee nu tuk wan,พ่อตี หนู ทุก วัน",
        "my mae pen is on the table today,my mae pen is on the table today", "ครูให้ do test,ครูให้ do test"})
    void thaiInLatinLettersIsReadAsThaiAndEnglishIsNot(String raw, String thai) {
        assertEquals(thai, Normaliser.inThai(Normaliser.clean(raw)).text());
    }

    @Test
    void aLongTextIsReadInAMomentWhateverItIsMadeOf() {
        for (String piece : List.of("ก", "a", "ก a", "ข.", "a.", "5", "😭", "อยากตาย ", "1 ", "า", "yak ", "เ")) {
            String text = piece.repeat(5_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Normaliser.read(text));
        }
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
    void aCompoundOfOursIsOneWordAndTheLongestWins() {
        assertEquals(List.of("หนู", "ทำร้ายตัวเอง"), Segmenter.words("หนูทำร้ายตัวเอง"));
        assertEquals(List.of("เขา", "ปล่อยคลิป"), Segmenter.words("เขาปล่อยคลิป"));
    }

    @Test
    void manyThreadsCutAlike() {
        List<String> alone = Segmenter.words("พี่เขาบอกให้หนูเปิดกล้องทุกคืน");
        IntStream.range(0, 500).parallel().forEach(i ->
                assertEquals(alone, Segmenter.words("พี่เขาบอกให้หนูเปิดกล้องทุกคืน")));
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
