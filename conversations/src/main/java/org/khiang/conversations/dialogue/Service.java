package org.khiang.conversations.dialogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A service that helps children, with the facts of services.yml.
 *
 * @param called    as a child reads the name
 * @param contact   telephone number, or the address on the web where there is none
 * @param call      digits to dial, or empty
 * @param ages      age bands it is offered to; empty for all
 * @param places    what a child may have told of where it is; empty for everywhere
 * @param shown     verified, and meant for children's eyes
 * @param checkedOn the day on which somebody last made sure of it
 */
record Service(String id, String called, String hours, String contact, String call, List<String> audience,
               List<String> categories, List<String> ages, List<String> places, boolean shown, LocalDate checkedOn) {
    private static final Set<String> KEYS = Set.of("id", "name", "nameEn", "short", "phone", "line", "web", "hours",
            "shownHours", "whatFor", "area", "places", "audience", "ages", "categories", "verified", "showToChildren",
            "checkedOn", "source", "note");

    static Service read(Entry raw) {
        Entry entry = raw.named(raw.text("id")).only(KEYS);
        Stream.of("nameEn", "whatFor", "area").forEach(entry::text);
        boolean shown = entry.flag("showToChildren") && entry.flag("verified");
        String contact = entry.text("phone", entry.text("web", entry.text("line", "")))
                .replaceFirst("^https?://(www\\.)?", "");
        if (entry.texts("source").isEmpty() || shown && contact.isEmpty()) {
            throw entry.broken("needs a source, and a contact when it is shown to children; add it");
        }
        return new Service(entry.text("id"), shown ? entry.text("short") : entry.text("name"),
                shown ? entry.text("shownHours") : entry.text("hours"), contact,
                entry.text("phone", "").replaceAll("\\D", ""), entry.texts("audience"), entry.texts("categories"),
                entry.texts("ages"), entry.texts("places"), shown, day(entry));
    }

    private static LocalDate day(Entry entry) {
        try {
            return LocalDate.parse(entry.text("checkedOn"));
        } catch (DateTimeException unreadable) {
            throw entry.broken("'checkedOn' is no day; write it as 2026-11-21");
        }
    }

    /** The same with the name and hours of another language. */
    Service speaking(String other, String otherHours) {
        return new Service(id, other, otherHours, contact, call, audience, categories, ages, places, shown, checkedOn);
    }

    boolean dials() {
        return !call.isEmpty();
    }
}
