package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of staff_profile. */
@MappedEntity("staff_profile")
record ProfileRow(@Id UUID staffId, Gender gender, String languages, String skills, boolean certified) {

    static ProfileRow of(UUID staff, Profile profile) {
        return new ProfileRow(staff, profile.gender(), String.join(",", profile.languages()),
                profile.skills().stream().map(Skill::name).collect(Collectors.joining(",")), profile.certified());
    }

    Profile profile() {
        return new Profile(gender, parts(languages), parts(skills).stream().map(Skill::valueOf).toList(), certified);
    }

    private static List<String> parts(String joined) {
        return Stream.of(joined.split(",")).filter(part -> !part.isBlank()).toList();
    }
}
