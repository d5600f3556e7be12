package org.khiang.nlp.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.khiang.nlp.RiskLevel;

/**
 * How far the models are believed (triage.md section 5 step 2), from /models/settings.properties.
 *
 * @param levelTemperature    above 1 makes the level model less sure of itself
 * @param categoryTemperature the same for the category
 * @param sure                by level above NONE: from this probability on it is taken
 * @param inShort             how much more all of these must be for a message of a few letters
 * @param unsure              from here on, below sure, a person looks at MEDIUM with the flag UNSURE
 * @param unsureInTalk        the same of a message that is read with those before it
 */
record Settings(double levelTemperature, double categoryTemperature, Map<RiskLevel, Double> sure, double unsure,
                double inShort, double unsureInTalk) {

    static Settings read() {
        Properties properties = new Properties();
        try (InputStream in = Settings.class.getResourceAsStream("/models/settings.properties")) {
            properties.load(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Map<RiskLevel, Double> sure = new EnumMap<>(RiskLevel.class);
        for (RiskLevel level : RiskLevel.values()) {
            if (level != RiskLevel.NONE) {
                sure.put(level, number(properties, "sure." + level));
            }
        }
        return new Settings(number(properties, "temperature.level"), number(properties, "temperature.category"), sure,
                number(properties, "unsure"), number(properties, "short"), number(properties, "unsure.talk"));
    }

    /** For a message of a few letters: it gives the models little to go by, and an answer to the bot is one. */
    Settings forShort() {
        Map<RiskLevel, Double> surer = new EnumMap<>(sure);
        surer.replaceAll((level, needed) -> needed + inShort);
        return new Settings(levelTemperature, categoryTemperature, surer, unsure + inShort, inShort,
                unsureInTalk);
    }

    /** For a message that is read with those before it. */
    Settings forTalk() {
        return new Settings(levelTemperature, categoryTemperature, sure, unsureInTalk, inShort, unsureInTalk);
    }

    private static double number(Properties properties, String name) {
        return Double.parseDouble(properties.getProperty(name));
    }
}
