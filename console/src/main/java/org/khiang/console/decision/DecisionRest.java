package org.khiang.console.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.khiang.console.Sitters;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.decision.DecisionCard;
import org.khiang.conversations.decision.DecisionKind;
import org.khiang.conversations.decision.DecisionTable;
import org.khiang.conversations.decision.Decisions;
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** Decisions of two people: proposed at the talk, signed or refused by somebody else. */
@Controller("/api/decisions")
@Secured({"COUNSELLOR", "SUPERVISOR", "DPO"})
@ExecuteOn(TaskExecutors.BLOCKING)
class DecisionRest {
    private static final Set<Role> READERS = Set.of(Role.COUNSELLOR, Role.SUPERVISOR, Role.DPO);

    private final Decisions decisions;
    private final DecisionTable table;
    private final Staff staff;
    private final ServiceNames names;
    private final Clock clock;

    DecisionRest(Decisions decisions, DecisionTable table, Staff staff, ServiceNames names, Clock clock) {
        this.decisions = decisions;
        this.table = table;
        this.staff = staff;
        this.names = names;
        this.clock = clock;
    }

    /** What waits and what was decided lately; no words. */
    @Serdeable
    record Sight(Instant now, List<DecisionCard> decisions) {
    }

    /** A supervisor whose spoken word may be named. */
    @Serdeable
    record Signer(UUID id, String name) {
    }

    /** What this person may propose, whose spoken word may be named, and for whom a sealed talk may be opened. */
    @Serdeable
    record Kinds(List<DecisionKind> kinds, List<Signer> signers, List<Signer> readers) {
    }

    /** The form as it is now, and for which version it was filled in. */
    @Serdeable
    record Form(@Nullable Integer version, @Nullable Map<String, String> fields) {
        @Override
        public String toString() {
            return "form";
        }
    }

    /** What the second person says to this version. */
    @Serdeable
    record Answer(@Nullable Integer version, @Nullable String words) {
        @Override
        public String toString() {
            return "answer";
        }
    }

    @Get
    @Secured({"SUPERVISOR", "DPO"})
    Sight current(Authentication who) {
        return new Sight(clock.instant(), decisions.current(Sitters.idOf(who)));
    }

    @Get("/kinds")
    Kinds kinds(Authentication who) {
        UUID me = Sitters.idOf(who);
        Role role = staff.find(me).orElseThrow().role();
        return new Kinds(table.all().stream().filter(kind -> kind.proposers().contains(role)).toList(),
                signers(one -> one.role() == Role.SUPERVISOR && !one.id().equals(me)),
                signers(one -> READERS.contains(one.role())));
    }

    private List<Signer> signers(Predicate<Member> which) {
        return staff.all().stream().filter(Member::active).filter(which)
                .map(one -> new Signer(one.id(), names.of(one.id()))).toList();
    }

    @Get("/mine")
    Sight mine(Authentication who) {
        return new Sight(clock.instant(), decisions.mine(Sitters.idOf(who)));
    }

    @Get("/of/{conversation}")
    @Secured({"COUNSELLOR", "SUPERVISOR"})
    Sight of(UUID conversation, Authentication who) {
        return new Sight(clock.instant(), decisions.of(Sitters.idOf(who), conversation));
    }

    @Post
    DecisionCard propose(@Body Proposal proposal, Authentication who) {
        return decisions.propose(Sitters.idOf(who), proposal);
    }

    @Get("/{id}")
    DecisionCard read(UUID id, Authentication who) {
        return decisions.read(Sitters.idOf(who), id);
    }

    @Post("/{id}/change")
    DecisionCard change(UUID id, @Body Form form, Authentication who) {
        return decisions.change(Sitters.idOf(who), id, version(form.version()), fields(form));
    }

    @Post("/{id}/take-back")
    DecisionCard takeBack(UUID id, @Body Form form, Authentication who) {
        return decisions.takeBack(Sitters.idOf(who), id, version(form.version()));
    }

    @Post("/{id}/carried-out")
    DecisionCard carriedOut(UUID id, @Body Form form, Authentication who) {
        return decisions.carriedOut(Sitters.idOf(who), id, fields(form));
    }

    @Post("/{id}/approve")
    @Secured({"SUPERVISOR", "DPO"})
    DecisionCard approve(UUID id, @Body Answer answer, Authentication who) {
        return decisions.approve(Sitters.idOf(who), id, version(answer.version()), answer.words());
    }

    @Post("/{id}/refuse")
    @Secured({"SUPERVISOR", "DPO"})
    DecisionCard refuse(UUID id, @Body Answer answer, Authentication who) {
        return decisions.refuse(Sitters.idOf(who), id, version(answer.version()), answer.words());
    }

    /** A form without a version is one of no version: stale. */
    private static int version(@Nullable Integer said) {
        return said == null ? 0 : said;
    }

    private static Map<String, String> fields(Form form) {
        return form.fields() == null ? Map.of() : form.fields();
    }
}
