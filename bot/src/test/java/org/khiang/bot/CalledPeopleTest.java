package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khiang.bot.Operator.refusal;
import static org.khiang.bot.Operator.setup;
import static org.khiang.bot.Operator.with;
import static org.khiang.bot.Operator.without;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalledPeopleTest {
    private static final Map<String, String> MAIL = Map.of("KHIANG_ON_CALL_MAIL_TO", "one@example.org",
            "KHIANG_SMTP_URL", "smtps://khiang:hush-hush@mail.example.org:465",
            "KHIANG_MAIL_FROM", "khiang@example.org", "KHIANG_PUBLIC_URL", "https://desk.example.org/");
    private static final Map<String, String> PAGER = Map.of("KHIANG_PAGER_URL", "https://pager.example.org/x",
            "KHIANG_PAGER_SECRET", "hush-hush-hush-hush", "KHIANG_PUBLIC_URL", "https://desk.example.org");

    @Test
    void whoSetsNothingIsToldThatNobodyIsCalled() {
        assertTrue(setup(Map.of()).addresses().contains("nobody is called"));
        assertFalse(setup(MAIL).addresses().contains("nobody is called"));
        assertFalse(setup(PAGER).addresses().contains("nobody is called"));
        assertEquals("https://desk.example.org", setup(MAIL).settings().get("khiang.on-call.public-url"));
    }

    @Test
    void aHalfSetChainRefusesToStartAndNamesWhatIsMissing() {
        for (Map<String, String> whole : List.of(MAIL, PAGER)) {
            whole.keySet().forEach(name -> {
                Map<String, String> half = without(whole, name);
                assertTrue(refusal(half).contains(name + " is missing"), name);
                assertFalse(refusal(half).contains("hush"));
            });
        }
        assertTrue(refusal(Map.of("KHIANG_PUBLIC_URL", "https://desk.example.org")).contains("KHIANG_PAGER_URL"));
    }

    @Test
    void anAddressThatCannotBeCalledIsNamed() {
        assertTrue(refusal(with(MAIL, "KHIANG_SMTP_URL", "http://mail")).contains("smtp:// or smtps://"));
        assertTrue(refusal(with(PAGER, "KHIANG_PAGER_URL", "ftp://pager")).contains("http:// or https://"));
        assertTrue(refusal(with(PAGER, "KHIANG_PUBLIC_URL", "not an address")).contains("KHIANG_PUBLIC_URL"));
        assertTrue(refusal(with(PAGER, "KHIANG_PAGER_SECRET", "short")).contains("KHIANG_PAGER_SECRET"));
    }
}
