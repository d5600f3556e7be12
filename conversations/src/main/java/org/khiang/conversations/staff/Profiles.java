package org.khiang.conversations.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What each counsellor brings along; set by an administrator, read by whoever offers children to them. */
@Singleton
@Transactional
public class Profiles {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int MOST_LANGUAGES = 12;

    private final ProfileRows rows;
    private final Accounts accounts;

    Profiles(ProfileRows rows, Accounts accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    /** The profile of one person; of somebody new when none was set. */
    public Profile of(UUID staff) {
        return rows.findById(staff).map(ProfileRow::profile).orElse(Profile.NEW);
    }

    /** All that were set. */
    public Map<UUID, Profile> all() {
        return rows.findAll().stream().collect(Collectors.toMap(ProfileRow::staffId, ProfileRow::profile));
    }

    /**
     * Sets it.
     *
     * @throws StaffRefusal UNKNOWN, or BAD_PROFILE when a part is missing or a language is no code
     */
    public void set(UUID staff, Profile profile) {
        if (profile.gender() == null || !languages(profile.languages())) {
            throw new StaffRefusal(StaffRefusal.Code.BAD_PROFILE);
        }
        if (!accounts.existsById(staff)) {
            throw new StaffRefusal(StaffRefusal.Code.UNKNOWN);
        }
        ProfileRow row = ProfileRow.of(staff, profile);
        if (rows.existsById(staff)) {
            rows.update(row);
        } else {
            rows.save(row);
        }
    }

    private static boolean languages(List<String> codes) {
        return !codes.isEmpty() && codes.size() <= MOST_LANGUAGES
                && codes.stream().allMatch(code -> LANGUAGE.matcher(code).matches());
    }
}
