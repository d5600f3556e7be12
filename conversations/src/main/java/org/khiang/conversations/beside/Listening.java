package org.khiang.conversations.beside;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.beside.BesideRow.Kind;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/**
 * Who follows a live talk without being in it (CP-43). A supervisor does so for a reason that is logged, the counsellor
 * is shown their name, and it ends at once when the page, the sign-in or the unlocked screen does.
 */
@Singleton
public class Listening {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1000;

    private final BesideRows rows;
    private final HelpCalls help;
    private final Consults consults;
    private final Pairings pairings;
    private final Talks talks;
    private final Staff staff;
    private final Chronicle chronicle;
    private final Clock clock;

    Listening(BesideRows rows, HelpCalls help, Consults consults, Pairings pairings, Talks talks, Staff staff,
              Chronicle chronicle, Clock clock) {
        this.rows = rows;
        this.help = help;
        this.consults = consults;
        this.pairings = pairings;
        this.talks = talks;
        this.staff = staff;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** A supervisor begins to listen to a talk that somebody else holds. */
    @Transactional
    public Verdict begin(UUID supervisor, UUID conversation, String reason) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return Verdict.no(Why.REASON_NEEDED);
        }
        return is(supervisor, Role.SUPERVISOR) ? live(supervisor, conversation).map(talk -> {
            chronicle.looked(supervisor, talk, "LISTEN", reason.strip());
            come(talk.id(), supervisor, Kind.LISTEN);
            return Verdict.DONE;
        }).orElse(Verdict.no(Why.NO_HOLDER)) : Verdict.no(Why.NOT_YOURS);
    }

    /** Whoever whispers to a newcomer in this shift comes beside a talk that the newcomer holds (CP-127). */
    @Transactional
    public Verdict accompany(UUID whisperer, UUID conversation) {
        return live(whisperer, conversation).filter(talk -> pairings.paired(whisperer, talk.holder())).map(talk -> {
            chronicle.looked(whisperer, conversation, "PAIR");
            come(conversation, whisperer, Kind.PAIR);
            return Verdict.DONE;
        }).orElse(Verdict.no(Why.NOT_YOURS));
    }

    /** A supervisor answers a counsellor who called for help: the first one comes, the others are told who. */
    @Transactional
    public Verdict answerHelp(UUID supervisor, UUID conversation) {
        if (!is(supervisor, Role.SUPERVISOR) || live(supervisor, conversation).isEmpty()) {
            return Verdict.no(Why.NOT_YOURS);
        }
        Verdict verdict = help.come(supervisor, conversation);
        if (verdict.done()) {
            come(conversation, supervisor, Kind.HELP);
        }
        return verdict;
    }

    /** The colleague who is asked for advice says yes, and may read the picture until the answer is given. */
    @Transactional
    public Verdict answerConsult(UUID colleague, UUID conversation) {
        if (live(colleague, conversation).isEmpty()) {
            return Verdict.no(Why.TOO_LATE);
        }
        Verdict verdict = consults.accept(colleague, conversation);
        if (verdict.done()) {
            come(conversation, colleague, Kind.CONSULT);
        }
        return verdict;
    }

    /** This person goes; a call they had answered is over with it. */
    @Transactional
    public Verdict leave(UUID who, UUID conversation) {
        talks.lock(conversation);
        return rows.of(conversation, who).map(row -> {
            end(row);
            if (row.kind() == Kind.HELP) {
                help.over(conversation);
            } else if (row.kind() == Kind.CONSULT) {
                consults.over(conversation);
            }
            return Verdict.DONE;
        }).orElse(Verdict.no(Why.NOT_YOURS));
    }

    /** Everyone who is beside some talk now. */
    public Set<UUID> followers() {
        return rows.open().stream().map(BesideRow::staffId).collect(Collectors.toSet());
    }

    /** Which talks each person has open before them on an unlocked screen; to be told about every second. */
    @Transactional
    public void heard(Map<UUID, Set<UUID>> shown) {
        Instant now = clock.instant();
        rows.open().stream().filter(row -> shown.getOrDefault(row.staffId(), Set.of()).contains(row.conversationId()))
                .forEach(row -> rows.heard(row.id(), now));
    }

    /** A screen was locked, or its owner signed out: whatever they listened to ends now. */
    @Transactional
    public void away(UUID who) {
        rows.open().stream().filter(row -> row.staffId().equals(who) && row.kind() != Kind.CONSULT)
                .forEach(this::gone);
    }

    /** Ends what no screen shows any more. */
    @Scheduled(fixedDelay = "1s", initialDelay = "5s")
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        rows.open().stream().filter(row -> row.silent(now)).forEach(this::gone);
    }

    /** Nobody left on purpose: a counsellor who called for help still needs it, and a question is still open. */
    private void gone(BesideRow row) {
        talks.lock(row.conversationId());
        end(row);
        if (row.kind() == Kind.HELP) {
            help.again(row.conversationId());
        } else if (row.kind() == Kind.CONSULT) {
            consults.cannot(row.staffId(), row.conversationId());
        }
    }

    private void end(BesideRow row) {
        if (rows.end(row.id(), clock.instant()) == 1) {
            chronicle.beside(row.conversationId(), row.staffId(), "LEFT");
        }
    }

    private void come(UUID conversation, UUID who, Kind kind) {
        Instant now = clock.instant();
        Optional<BesideRow> there = rows.of(conversation, who);
        if (there.filter(row -> row.called() && !kind.called()).isPresent()) {
            return;     // whoever came to a call stays the one who came, until they leave
        }
        there.ifPresentOrElse(row -> rows.become(row.id(), kind.name(), now), () ->
                rows.save(new BesideRow(UUID.randomUUID(), conversation, who, kind, now, now, null)));
        chronicle.beside(conversation, who, kind.name());
    }

    /** A talk that somebody else holds, locked. */
    private Optional<TalkCard> live(UUID who, UUID conversation) {
        return talks.lock(conversation).filter(talk -> talk.holder() != null && !talk.holder().equals(who));
    }

    private boolean is(UUID who, Role role) {
        return staff.find(who).filter(Member::active).filter(member -> member.role() == role).isPresent();
    }
}
