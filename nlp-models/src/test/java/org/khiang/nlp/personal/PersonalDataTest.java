package org.khiang.nlp.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells who or where a child is does not leave the house. All names and numbers here are made up. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            เบอร์หนู 081-234-5678 ค่ะ                            | เบอร์หนู [phone] ค่ะ
            โทรมาที่ ๐๘๙ ๑๒๓ ๔๕๖๗ นะ                            | โทรมาที่ [phone] นะ
            โทร 08.1234.5678                                     | โทร [phone]
            เบอร์ ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด                 | เบอร์ [phone]
            +66 81 234 5678                                      | [phone]
            บัตร 1-2345-67890-12-1 นะ                             | บัตร [citizen id] นะ
            บัตร ๑๒๓๔๕๖๗๘๙๐๑๒๑                                   | บัตร [citizen id]
            โอนเข้า 123-4-56789-0                                 | โอนเข้า [number]
            เมล fah.test@example.com ค่ะ                          | เมล [email] ค่ะ
            ไลน์ไอดี fahsai_99 นะคะ                               | ไลน์ไอดี [line id] นะคะ
            ไอจี @khaohom.x                                      | ไอจี [line id]
            ดูที่ https://example.com/abc นะ                       | ดูที่ [web address] นะ
            อยู่บ้านเลขที่ 12/3 หมู่ 5 ต.ในเมือง อ.เมือง จ.ขอนแก่น 40000  | อยู่[address]
            อยู่ซอยสุขสันต์ 15                                     | อยู่[address]
            เรียนโรงเรียนสตรีบ้านนาวิทยา ห้อง 2/3                   | เรียน[school] ห้อง 2/3
            อยู่ รร.บ้านหนองไผ่ค่ะ                                  | อยู่ [school]ค่ะ
            หนูชื่อมะลิค่ะ อายุ 12                                  | หนูชื่อ[name]ค่ะ อายุ 12
            ด.ญ.มะลิ ใจงาม อยู่ ป.5                               | ด.ญ.[name] อยู่ ป.5
            พี่แบงค์ขู่หนู                                          | พี่[name]ขู่หนู
            my name is Anna                                      | my name is [name]
            """)
    void whatTellsWhoOrWhereIsMasked(String text, String masked) {
        assertEquals(masked, PersonalData.mask(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"หนูอยู่ ม.2 ค่ะ อายุ 13", "โทร 1300 กับ 191 ได้ไหม", "โอนไป 3000 บาท", "ครูชื่ออะไรไม่รู้",
            "กลุ่มชื่อแปลกๆ", "ไม่อยากไปโรงเรียนแล้วค่ะ", "พี่เขาขู่", "นายจ้างยึดบัตร", "นางเอกสวย", "ผมอยู่ลำปางครับ",
            "ตั้งแต่ 12/3 ถึงวันนี้", "5555555", "อยู่ในซอยบ้าน ไม่กล้าเข้า", ""})
    void whatTellsNothingStays(String text) {
        assertEquals(text, PersonalData.mask(text));
    }

    @Test
    void anIdWithAWrongCheckDigitIsStillALongNumber() {
        assertEquals(List.of(new Personal(PersonalKind.NUMBER, 0, 13)), PersonalData.in("1234567890120"));
        assertEquals(List.of(new Personal(PersonalKind.CITIZEN_ID, 0, 13)), PersonalData.in("1234567890121"));
    }

    @Test
    void placesPointIntoTheTextAsWrittenAndNeverOverlap() {
        String text = "หนูชื่อมะลิค่ะ เบอร์ 0812345678 ไลน์ mali_99";
        List<Personal> found = PersonalData.in(text);
        assertEquals(List.of("มะลิ", "0812345678", "mali_99"),
                found.stream().map(place -> text.substring(place.start(), place.end())).toList());
    }

    @Test
    void noTextMakesItThrowAndNothingOverlaps() {
        Random random = new Random(5);
        String[] pieces = {"ชื่อ", "โรงเรียน", "วิทยา", "081", "-", "234", "5678", " ", "@", "a.b", "ซอย", "ต.", "จ.", "ขอนแก่น",
            "ด.ญ.", "ๆ", "\uD83D", "\u200B", "๑๒๓", "ไลน์", "id", "หมู่", "ค่ะ", "http://", "นาย"};
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, pieces.length + 1).forEach(p -> text.append(
                    p < pieces.length ? pieces[p] : String.valueOf((char) random.nextInt(Character.MAX_VALUE))));
            List<Personal> found = PersonalData.in(text.toString());
            for (int k = 1; k < found.size(); k++) {
                assertTrue(found.get(k - 1).end() <= found.get(k).start());
            }
            assertFalse(PersonalData.mask(text.toString()).contains("0812345678"));
        }
    }

    @Test
    void aTextLongerThanAnyMessageIsReadInTime() {
        long start = System.nanoTime();
        String masked = PersonalData.mask("ชื่อโรงเรียน 0812345678 ".repeat(2000));
        assertFalse(masked.contains("0812345678"));
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }
}
