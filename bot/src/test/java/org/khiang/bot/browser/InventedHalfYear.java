package org.khiang.bot.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.khiang.bot.Program;
import org.khiang.conversations.numbers.Period;

/** The last half-year as nobody lived it, put into a database for looking at its figures: codes and counts by chance. */
final class InventedHalfYear {
    private static final String[] CATEGORIES = {"BULLYING", "BULLYING", "BULLYING", "DISTRESS", "DISTRESS", "SEXTORTION",
        "SEXUAL_REQUEST", "SEXUAL_REQUEST", "PHYSICAL_VIOLENCE", "SELF_HARM", "INFO", "NONE", "IMAGE_SHARED"};
    private static final String[] PLACES =
            {"BANGKOK", "BANGKOK", "NORTH", "NORTHEAST", "NORTHEAST", "CENTRAL", "SOUTH", "UNASKED"};
    private static final String[] STATES = {"WELCOME", "AGE_BAND", "PRIVACY", "SAFETY_NOW", "LISTEN", "CLOSING"};
    private static final String[] RATINGS = {"UNASKED", "UNASKED", "BETTER", "BETTER", "SAME", "WORSE"};

    final Period half = Period.halfOf(LocalDate.now(ZoneId.of("Asia/Bangkok"))).before();
    private final Program program;
    private final Random chance = new Random(3);

    InventedHalfYear(Program program) {
        this.program = program;
    }

    /** So many contacts in its first five months, and two thirds of them in the half-year before. */
    InventedHalfYear with(int contacts) {
        for (int i = 0; i < contacts; i++) {
            talk(half, i % 5);
            if (i % 3 > 0) {
                talk(half.before(), i % 6);
            }
        }
        rare(half.from().plusMonths(1).plusDays(10).toString(), 3);
        return this;
    }

    private void talk(Period in, int month) {
        String day = in.from().plusMonths(month).plusDays(chance.nextInt(28)).toString();
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
        program.execute("insert into tally values (random_uuid(), random_uuid(), " + (held ? "random_uuid()" : "null") + ", '" + day + "', "
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
}
