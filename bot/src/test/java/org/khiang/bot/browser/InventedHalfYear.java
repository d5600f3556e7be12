package org.khiang.bot.browser;

import java.util.Random;
import org.khiang.bot.Program;

/** A half-year that nobody lived, put into a database for looking at its figures: codes and counts by chance. */
final class InventedHalfYear {
    private static final String[] CATEGORIES = {"BULLYING", "BULLYING", "BULLYING", "DISTRESS", "DISTRESS", "SEXTORTION",
        "SEXUAL_REQUEST", "SEXUAL_REQUEST", "PHYSICAL_VIOLENCE", "SELF_HARM", "INFO", "NONE", "IMAGE_SHARED"};
    private static final String[] PLACES =
            {"BANGKOK", "BANGKOK", "NORTH", "NORTHEAST", "NORTHEAST", "CENTRAL", "SOUTH", "UNASKED"};
    private static final String[] STATES = {"WELCOME", "AGE_BAND", "PRIVACY", "SAFETY_NOW", "LISTEN", "CLOSING"};
    private static final String[] RATINGS = {"UNASKED", "UNASKED", "BETTER", "BETTER", "SAME", "WORSE"};

    private final Program program;
    private final Random chance = new Random(3);

    InventedHalfYear(Program program) {
        this.program = program;
    }

    /** So many contacts from July to November 2026, and two thirds of them in the half-year before. */
    void add(int contacts) {
        for (int i = 0; i < contacts; i++) {
            talk("2026-" + two(7 + i % 5) + '-' + two(1 + chance.nextInt(28)));
            if (i % 3 > 0) {
                talk("2026-" + two(1 + i % 6) + '-' + two(1 + chance.nextInt(28)));
            }
        }
        rare("2026-08-11", 3);
    }

    private void talk(String day) {
        String category = one(CATEGORIES);
        String level = switch (category) {
            case "SEXTORTION", "IMAGE_SHARED", "SELF_HARM" -> chance.nextInt(9) == 0 ? "EMERGENCY" : "HIGH";
            case "INFO", "NONE" -> "LOW";
            default -> "MEDIUM";
        };
        boolean held = !level.equals("LOW") && chance.nextInt(5) > 0;
        add(day, level, category, held);
        if (!level.equals("LOW")) {
            need(level, held);
        }
    }

    /** Too few to be shown. */
    private void rare(String day, int times) {
        for (int i = 0; i < times; i++) {
            add(day, "HIGH", "EXPLOITATION", true);
        }
    }

    private void add(String day, String level, String category, boolean held) {
        program.execute("insert into tally values (random_uuid(), random_uuid(), '" + day + "', "
                + (6 + chance.nextInt(18)) + ", '" + level + "', '" + category + "', '"
                + (chance.nextInt(3) == 0 ? "C" : "T") + "', 'UNASKED', '" + one(PLACES) + "', 'th', 'CHILD', "
                + "'UNASKED', 'UNASKED', 'UNASKED', '" + (chance.nextInt(4) == 0 ? "SHARED" : "ALONE") + "', '"
                + one(RATINGS) + "', false, " + held + ", '" + (held ? "HUMAN_LEAVE" : one(STATES)) + "')");
    }

    /** Called for the talk that was added last. */
    private void need(String level, boolean held) {
        int target = level.equals("EMERGENCY") ? 60 : level.equals("HIGH") ? 300 : 1800;
        program.execute("insert into tally_need select random_uuid(), id, '" + level + "', '"
                + (held ? "REACHED" : "LEFT") + "', " + (held ? target * (5 + chance.nextInt(95)) / 85 : null) + ", "
                + target + " from tally t where not exists (select 1 from tally_need n where n.tally_id = t.id) "
                + "and level = '" + level + "' and category <> 'EXPLOITATION' fetch first row only");
    }

    private String one(String... of) {
        return of[chance.nextInt(of.length)];
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
