package org.khiang.console;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Roles;
import org.khiang.conversations.staff.Staff;
import org.khiang.conversations.staff.StaffRefusal;

/** An administrator's desk: accounts, and nothing that a child said. */
@Controller("/api/staff")
@Secured("ADMIN")
@SerdeImport(Member.class)
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffRest {
    private final Staff staff;
    private final Roles roles;

    StaffRest(Staff staff, Roles roles) {
        this.staff = staff;
        this.roles = roles;
    }

    /** The person to make an account for. */
    @Serdeable
    record Wanted(@Nullable String login, @Nullable String name, @Nullable Role role) {
    }

    /** A new account with its password, which is shown this once. */
    @Serdeable
    record Made(UUID id, String login, String password) {
        @Override
        public String toString() {
            return "made " + id;
        }
    }

    /** A new password, which is shown this once. */
    @Serdeable
    record Fresh(String password) {
        @Override
        public String toString() {
            return "fresh password";
        }
    }

    /** Another role, and why. */
    @Serdeable
    record Other(@Nullable Role role, @Nullable String reason) {
    }

    /** A change of role with the names of both people. */
    @Serdeable
    record Change(String name, Role from, Role to, String reason, String by, Instant at) {
    }

    @Get
    List<Member> all() {
        return staff.all();
    }

    @Post
    HttpResponse<?> add(@Body Wanted wanted) {
        if (wanted.role() == null) {
            return HttpResponse.badRequest(new Why("BAD_ROLE"));
        }
        NewMember made = staff.add(wanted.login(), wanted.name(), wanted.role());
        return HttpResponse.ok(new Made(made.member().id(), made.member().login(), made.password()));
    }

    @Post("/{id}/password")
    Fresh password(UUID id) {
        return new Fresh(staff.newPassword(id));
    }

    @Post("/{id}/second-factor/forget")
    HttpResponse<?> forgetSecondFactor(UUID id) {
        staff.forgetSecondFactor(id);
        return HttpResponse.ok();
    }

    @Post("/{id}/role")
    HttpResponse<?> role(UUID id, @Body Other other, Authentication who) {
        if (other.role() == null) {
            return HttpResponse.badRequest(new Why("BAD_ROLE"));
        }
        roles.change(Sitters.idOf(who), id, other.role(), other.reason() == null ? "" : other.reason());
        return HttpResponse.ok();
    }

    @Get("/role-changes")
    List<Change> changes() {
        return roles.latest().stream().map(one -> new Change(nameOf(one.staffId()), one.fromRole(), one.toRole(),
                one.reason(), nameOf(one.madeBy()), one.madeAt())).toList();
    }

    private String nameOf(UUID id) {
        return staff.find(id).map(Member::name).orElse("");
    }

    @Post("/{id}/deactivate")
    HttpResponse<?> deactivate(UUID id) {
        staff.deactivate(id);
        return HttpResponse.ok();
    }

    @Error
    HttpResponse<?> refused(StaffRefusal refusal) {
        Why why = new Why(refusal.code().name());
        return switch (refusal.code()) {
            case BAD_LOGIN, BAD_NAME, BAD_PROFILE, REASON_NEEDED -> HttpResponse.badRequest(why);
            case UNKNOWN -> HttpResponse.notFound(why);
            case LOGIN_TAKEN, NOT_ACTIVE, LAST_ADMIN, OWN_ROLE, SAME_ROLE ->
                    HttpResponse.status(HttpStatus.CONFLICT).body(why);
        };
    }
}
