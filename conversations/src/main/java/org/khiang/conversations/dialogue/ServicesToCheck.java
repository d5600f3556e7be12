package org.khiang.conversations.dialogue;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The command {@code services-to-check}: which services somebody has to call again before a child is sent there. */
public final class ServicesToCheck {
    private static final int DAYS = 90;
    private static final ZoneId HERE = ZoneId.of("Asia/Bangkok");

    private final Script script;
    private final Clock clock;

    public ServicesToCheck(Script script, Clock clock) {
        this.script = script;
        this.clock = clock;
    }

    /** Prints every entry older than 90 days, oldest first; answers the exit code: 0 none is due, 1 some are. */
    public int run(PrintStream out) {
        LocalDate today = LocalDate.now(clock.withZone(HERE));
        List<Service> due = script.services().checkedBefore(today.minusDays(DAYS));
        due.forEach(service -> out.println(service.checkedOn() + "  " + ChronoUnit.DAYS.between(service.checkedOn(),
                today) + " days ago  " + (service.shown() ? "shown to children" : "staff only") + "  " + service.id()
                + "  " + service.contact()));
        out.println(due.size() + " of " + script.services().all().size() + " services are older than " + DAYS
                + " days" + (due.isEmpty() ? "" : "; call them and set checkedOn in services.yml"));
        return due.isEmpty() ? 0 : 1;
    }
}
