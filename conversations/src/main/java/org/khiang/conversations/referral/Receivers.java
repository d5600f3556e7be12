package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khiang.conversations.referral.ReferralRefusal.Code;
import org.khiang.nlp.Category;

/** The directory of those who can help, by part of the country and by need; kept by referral officers (CP-96). */
@Singleton
public class Receivers {
    private static final ZoneId HERE = ZoneId.of("Asia/Bangkok");
    private static final Set<String> PROVINCES =
            Set.of("BANGKOK", "NORTH", "NORTHEAST", "CENTRAL", "EAST", "WEST", "SOUTH", "ABROAD");
    private static final Set<String> CATEGORIES = Stream.concat(Stream.of("EMERGENCY"),
            Arrays.stream(Category.values()).map(Category::name)).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 800;

    private final ReceiverRows rows;
    private final ReceiverKeys keys;
    private final Access access;
    private final Clock clock;

    Receivers(ReceiverRows rows, ReceiverKeys keys, Access access, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.access = access;
        this.clock = clock;
    }

    /** What a person writes of a receiver. */
    @Serdeable
    public record Entry(@Nullable String name, @Nullable String phone, @Nullable String web, @Nullable String hours,
                        @Nullable String whatFor, @Nullable String area, @Nullable List<String> provinces,
                        @Nullable List<String> categories, @Nullable String note, boolean active) {
    }

    /** Everyone, those in use first; the stale ones say so themselves. */
    public List<Receiver> all(UUID who) {
        return rows.all().stream().map(row -> seen(row).with(keys.shown(who, row.id()))).toList();
    }

    Receiver find(UUID receiver) {
        return rows.findById(receiver).map(this::seen)
                .orElseThrow(() -> new ReferralRefusal(Code.BAD_RECEIVER));
    }

    void requireActive(UUID receiver) {
        if (receiver == null || !find(receiver).active()) {
            throw new ReferralRefusal(Code.BAD_RECEIVER);
        }
    }

    /** Adds one that was called today.
     *
     * @throws ReferralRefusal NOT_FOUND, BAD_RECEIVER or LONG_SENTENCE
     */
    @Transactional
    public UUID add(UUID who, Entry entry) {
        keeper(who);
        UUID id = UUID.randomUUID();
        rows.save(row(id, id.toString(), today(), who, entry));
        return id;
    }

    /** Changes what is written of one; the day of the last call stays.
     *
     * @throws ReferralRefusal NOT_FOUND, BAD_RECEIVER or LONG_SENTENCE
     */
    @Transactional
    public void change(UUID who, UUID receiver, Entry entry) {
        keeper(who);
        Receiver old = find(receiver);
        rows.update(row(receiver, old.code(), old.checkedOn(), who, entry));
    }

    /** Somebody called today, and what is written is right.
     *
     * @throws ReferralRefusal NOT_FOUND
     */
    @Transactional
    public void called(UUID who, UUID receiver) {
        keeper(who);
        if (rows.checked(receiver, today(), who, clock.instant()) == 0) {
            throw new ReferralRefusal(Code.NOT_FOUND);
        }
    }

    /** Brings a receiver's public key; until another person has confirmed it nothing is closed with it.
     *
     * @throws ReferralRefusal NOT_FOUND, BAD_RECEIVER or BAD_KEY
     */
    @Transactional
    public void bringKey(UUID who, UUID receiver, @Nullable String armoured) {
        keeper(who);
        keys.bring(who, find(receiver).id(), armoured);
    }

    /** Confirms a key by the fingerprint that the receiver read out.
     *
     * @throws ReferralRefusal NOT_FOUND, NO_KEY, SAME_PERSON or WRONG_FINGERPRINT
     */
    @Transactional
    public void confirmKey(UUID who, UUID receiver, @Nullable String fingerprint) {
        keeper(who);
        keys.confirm(who, receiver, fingerprint);
    }

    private void keeper(UUID who) {
        if (!access.watches(who)) {
            throw new ReferralRefusal(Code.NOT_FOUND);
        }
    }

    private ReceiverRow row(UUID id, String code, LocalDate checkedOn, UUID who, Entry entry) {
        List<String> provinces = known(entry.provinces(), PROVINCES);
        List<String> categories = known(entry.categories(), CATEGORIES);
        if (text(entry.name(), LONGEST).isEmpty()) {
            throw new ReferralRefusal(Code.BAD_RECEIVER);
        }
        return new ReceiverRow(id, code, text(entry.name(), LONGEST), text(entry.phone(), 60),
                text(entry.web(), LONGEST), text(entry.hours(), LONGEST), text(entry.whatFor(), 2 * LONGEST),
                text(entry.area(), LONGEST), String.join(" ", provinces), String.join(" ", categories),
                text(entry.note(), LONGEST_NOTE), entry.active(), checkedOn, who, clock.instant());
    }

    private static List<String> known(@Nullable List<String> codes, Set<String> all) {
        List<String> given = codes == null ? List.of() : codes.stream().distinct().sorted().toList();
        if (!all.containsAll(given)) {
            throw new ReferralRefusal(Code.BAD_RECEIVER);
        }
        return given;
    }

    private static String text(@Nullable String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw new ReferralRefusal(Code.LONG_SENTENCE);
        }
        return stripped;
    }

    private Receiver seen(ReceiverRow row) {
        return row.seenOn(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
