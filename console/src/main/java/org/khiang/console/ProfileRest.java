package org.khiang.console;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.staff.Gender;
import org.khiang.conversations.staff.Profile;
import org.khiang.conversations.staff.Profiles;
import org.khiang.conversations.staff.Skill;
import org.khiang.conversations.staff.StaffRefusal;

/** What each counsellor brings along, as an administrator sets it (CP-11, CP-127). */
@Controller("/api/staff")
@Secured("ADMIN")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProfileRest {
    private final Profiles profiles;

    ProfileRest(Profiles profiles) {
        this.profiles = profiles;
    }

    /** A profile as a page sends it. */
    @Serdeable
    record Wanted(@Nullable Gender gender, @Nullable List<String> languages, @Nullable List<Skill> skills,
                  boolean certified) {
        Profile profile() {
            return new Profile(gender == null ? Gender.UNSAID : gender, languages == null ? List.of() : languages,
                    skills == null ? List.of() : skills, certified);
        }
    }

    @Get("/profiles")
    Map<String, Profile> all() {
        return profiles.all().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }

    @Post("/{id}/profile")
    HttpResponse<?> set(UUID id, @Body Wanted wanted) {
        profiles.set(id, wanted.profile());
        return HttpResponse.ok();
    }

    @Error
    HttpResponse<?> refused(StaffRefusal refusal) {
        Why why = new Why(refusal.code().name());
        return refusal.code() == StaffRefusal.Code.UNKNOWN ? HttpResponse.notFound(why)
                : HttpResponse.badRequest(why);
    }
}
