package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khiang.bot.Operator.refusal;
import static org.khiang.bot.Operator.setup;
import static org.khiang.bot.Operator.with;
import static org.khiang.bot.Operator.without;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SetupTest {
    private static final Map<String, String> LIVE = Map.of("LINE_CHANNEL_SECRET", "s1,s2",
            "LINE_CHANNEL_ACCESS_TOKEN", "t", "KHIANG_DATA_DIR", "/srv/khiang");

    @Test
    void withoutAnythingOfLineItIsADemoThatOnlyThisMachineCanReach() {
        Setup setup = setup(Map.of());
        assertTrue(setup.demo());
        assertEquals("127.0.0.1", setup.settings().get("micronaut.server.host"));
        assertEquals("http://127.0.0.1:8080", setup.settings().get("khiang.line.api"));
        assertEquals("/tmp/fresh", setup.settings().get("khiang.data-dir"));
        assertTrue(setup.settings().get("datasources.default.url").toString().startsWith("jdbc:h2:file:"));
        assertEquals(true, setup.settings().get("khiang.wording.accepted"));
    }

    @Test
    void aDemoCannotBeOpenedToTheNetworkByAHostOfTheEnvironment() {
        assertEquals("127.0.0.1", setup(Map.of("MICRONAUT_SERVER_HOST", "0.0.0.0"))
                .settings().get("micronaut.server.host"));
    }

    @Test
    void eachDemoHasASecretOfItsOwn() {
        assertFalse(setup(Map.of()).settings().get("khiang.line.secrets")
                .equals(setup(Map.of()).settings().get("khiang.line.secrets")));
    }

    @Test
    void aDemoWithADataDirKeepsItsDatabaseThere() {
        Setup setup = setup(Map.of("KHIANG_DATA_DIR", "/srv/demo", "MICRONAUT_SERVER_PORT", "9000"));
        assertTrue(setup.demo());
        assertTrue(setup.settings().get("datasources.default.url").toString()
                .startsWith("jdbc:h2:file:/srv/demo/khiang;MODE=PostgreSQL;"));
        assertEquals("http://127.0.0.1:9000", setup.settings().get("khiang.line.api"));
    }

    @Test
    void withAnAccountThereIsNoSimulatorAndTheCookieIsSecure() {
        Setup setup = setup(LIVE);
        assertFalse(setup.demo());
        assertEquals(false, setup.settings().get("khiang.demo"));
        assertEquals(true, setup.settings().get("micronaut.security.token.cookie.cookie-secure"));
        assertFalse(setup.settings().containsKey("micronaut.server.host"));
        assertEquals("s1,s2", setup.settings().get("khiang.line.secrets"));
        assertEquals("https://api.line.me", setup.settings().get("khiang.line.api"));
        assertEquals(false, setup.settings().get("khiang.wording.accepted"));
        assertFalse(setup.addresses().contains("simulator"));
    }

    @Test
    void halfAnAccountRefusesToStartAndSaysWhatIsMissing() {
        assertTrue(refusal(without(LIVE, "LINE_CHANNEL_ACCESS_TOKEN")).contains("LINE_CHANNEL_ACCESS_TOKEN is missing"));
        assertTrue(refusal(without(LIVE, "LINE_CHANNEL_SECRET")).contains("LINE_CHANNEL_SECRET is missing"));
        assertTrue(refusal(without(LIVE, "KHIANG_DATA_DIR")).contains("KHIANG_DATA_DIR is missing"));
        String nothingButAnAddress = refusal(Map.of("LINE_API_BASE_URL", "http://127.0.0.1:9410"));
        assertTrue(nothingButAnAddress.contains("LINE_CHANNEL_SECRET is missing"));
        assertTrue(nothingButAnAddress.contains("LINE_CHANNEL_ACCESS_TOKEN is missing"));
    }

    @Test
    void anEmptyVariableCountsAsMissing() {
        assertTrue(refusal(with(LIVE, "LINE_CHANNEL_ACCESS_TOKEN", " ")).contains("LINE_CHANNEL_ACCESS_TOKEN is missing"));
        assertTrue(refusal(with(LIVE, "LINE_CHANNEL_SECRET", "s1,,s2")).contains("LINE_CHANNEL_SECRET"));
    }

    @Test
    void aRefusalNeverQuotesASecret() {
        assertFalse(refusal(Map.of("LINE_CHANNEL_SECRET", "hush-hush")).contains("hush-hush"));
        assertFalse(setup(LIVE).toString().contains("s1"));
    }

    @Test
    void oneRoleAloneNeedsADatabaseThatBothRolesReach() {
        assertTrue(refusal(with(LIVE, "KHIANG_ROLES", "bot")).contains("one role alone"));
        assertTrue(refusal(with(with(LIVE, "KHIANG_ROLES", "bot"), "DATASOURCES_DEFAULT_URL", "jdbc:h2:mem:x"))
                .contains("one role alone"));
        assertTrue(refusal(Map.of("KHIANG_ROLES", "console")).contains("one role alone"));
        Setup setup = setup(with(with(LIVE, "KHIANG_ROLES", "bot"), "DATASOURCES_DEFAULT_URL", "jdbc:postgresql://db/k"));
        assertEquals(true, setup.settings().get("khiang.role.bot"));
        assertEquals(false, setup.settings().get("khiang.role.console"));
        assertEquals("org.postgresql.Driver", setup.settings().get("datasources.default.driver-class-name"));
    }

    @Test
    void aConsoleAloneNeedsNoTokenOfLineAndIsNoDemo() {
        Setup setup = setup(Map.of("KHIANG_ROLES", "console", "KHIANG_DATA_DIR", "/srv/khiang",
                "DATASOURCES_DEFAULT_URL", "jdbc:postgresql://db/k"));
        assertFalse(setup.demo());
        assertFalse(setup.settings().containsKey("khiang.line.token"));
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertTrue(refusal(with(LIVE, "KHIANG_ROLES", "bot,admin")).contains("KHIANG_ROLES"));
    }

    @Test
    void unreviewedWordingIsAcceptedOnlyInThatWord() {
        assertEquals(true, setup(with(LIVE, "KHIANG_UNREVIEWED_WORDING", "accept"))
                .settings().get("khiang.wording.accepted"));
        assertTrue(refusal(with(LIVE, "KHIANG_UNREVIEWED_WORDING", "yes")).contains("KHIANG_UNREVIEWED_WORDING"));
    }

    @Test
    void theQuietOfTheDialogueIsPassedOn() {
        assertEquals("2s", setup(Map.of("KHIANG_DIALOGUE_QUIET", "2s")).settings().get("khiang.dialogue.quiet"));
        assertFalse(setup(Map.of()).settings().containsKey("khiang.dialogue.quiet"));
    }

    @Test
    void keysOfADatabaseElsewhereMustOutliveTheRun() {
        assertTrue(refusal(Map.of("DATASOURCES_DEFAULT_URL", "jdbc:postgresql://db/k")).contains("KHIANG_DATA_DIR"));
    }

    @Test
    void anAddressOrPortThatCannotBeUsedIsNamed() {
        assertTrue(refusal(with(LIVE, "LINE_API_BASE_URL", "http://127.0.0.1:9410/line")).contains("without a path"));
        assertTrue(refusal(with(LIVE, "LINE_API_BASE_URL", "not an address")).contains("LINE_API_BASE_URL"));
        assertTrue(refusal(with(LIVE, "MICRONAUT_SERVER_PORT", "http")).contains("MICRONAUT_SERVER_PORT"));
        assertTrue(refusal(with(LIVE, "MICRONAUT_SERVER_PORT", "70000")).contains("MICRONAUT_SERVER_PORT"));
    }
}
