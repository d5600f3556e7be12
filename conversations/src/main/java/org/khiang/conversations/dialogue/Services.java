package org.khiang.conversations.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.khiang.nlp.Category;

/**
 * The services of services.yml, and which of them a child is shown: at most four, nearest need first.
 *
 * @param standing offered whatever the need, in this order
 * @param always   one of the four in any case
 * @param row      how one of them is written, with {contact}, {name} and {hours}
 */
record Services(List<Service> all, List<String> standing, String always, String row) {
    private static final int MOST = 4;
    /** So many of those for one need, so that the numbers for any need keep their place. */
    private static final int MOST_FOR_NEED = 2;
    private static final Set<Category> NO_NEED = Set.of(Category.NONE, Category.INFO);

    /**
     * Whom they are for.
     *
     * @param age   C, T, ADULT or UNKNOWN
     * @param adult somebody who stands by a child
     * @param place what was told of where the child is, or empty
     */
    record Asker(Category need, String age, boolean adult, String place) {
        /** It may be a child's own word. */
        @Override
        public String toString() {
            return "asker about " + need;
        }
    }

    static Services read(Entry file) {
        file.only(Set.of("standing", "always", "row", "services"));
        List<Service> all = file.blocks("services").stream().map(Service::read).toList();
        Services read = new Services(all, file.texts("standing"), file.text("always"), file.text("row"));
        Stream.concat(read.standing.stream(), Stream.of(read.always)).filter(id -> read.all.stream()
                .noneMatch(service -> service.id().equals(id) && service.shown())).forEach(lost -> {
                    throw file.broken("'" + lost + "' is no service that children see; name one, or show it");
                });
        return read;
    }

    /** The same services as another language calls them. */
    Services in(Entry own) {
        Set<String> known = all.stream().map(Service::id).collect(Collectors.toSet());
        own.only(known);
        return new Services(all.stream().map(service -> own.has(service.id())
                ? named(service, own.block(service.id())) : service).toList(), standing, always, row);
    }

    private static Service named(Service service, Entry own) {
        own.only(Set.of("short", "shownHours"));
        return service.speaking(own.text("short"), own.text("shownHours"));
    }

    /** At most four, the nearest need first; in danger the number for danger before all. */
    List<Service> shownTo(Asker asker, boolean danger) {
        List<Service> fitting = all.stream().filter(service -> fits(service, asker)).toList();
        List<Service> chosen = new ArrayList<>();
        fitting.stream().filter(service -> needed(service, asker)).limit(MOST_FOR_NEED).forEach(chosen::add);
        standing.stream().flatMap(id -> find(id, fitting)).filter(service -> !chosen.contains(service))
                .limit(MOST - chosen.size()).toList().forEach(chosen::add);
        Service last = find(always, all).findFirst().orElseThrow();
        if (!chosen.contains(last)) {
            chosen.set(chosen.size() - 1, last);
        }
        if (danger) {
            chosen.remove(last);
            chosen.add(0, last);
        }
        return List.copyOf(chosen);
    }

    /** The list as it stands under the line of SERVICES. */
    String rows(List<Service> shown) {
        return shown.stream().map(service -> "\n" + row.replace("{contact}", service.contact())
                .replace("{name}", service.called()).replace("{hours}", service.hours())).collect(Collectors.joining());
    }

    /** Those that nobody has made sure of since this day, longest ago first. */
    List<Service> checkedBefore(LocalDate day) {
        return all.stream().filter(service -> service.checkedOn().isBefore(day))
                .sorted(Comparator.comparing(Service::checkedOn)).toList();
    }

    private static boolean fits(Service service, Asker asker) {
        boolean forThem = asker.adult() ? service.audience().contains("caregiver")
                : service.audience().contains("child");
        String age = asker.age().equals("UNKNOWN") ? "T" : asker.age();
        boolean ofAge = service.ages().isEmpty() || service.ages().contains(age);
        boolean near = service.places().isEmpty() || service.places().stream().anyMatch(asker.place()::contains);
        return service.shown() && forThem && ofAge && near;
    }

    private static boolean needed(Service service, Asker asker) {
        return !NO_NEED.contains(asker.need()) && service.categories().contains(asker.need().name());
    }

    private static Stream<Service> find(String id, List<Service> among) {
        return among.stream().filter(service -> service.id().equals(id));
    }

    /** Numbers that are shown and have no button; each would be a number a child has to copy. */
    List<String> withoutButton(State state) {
        Map<String, Choice> buttons = state.choices.stream().filter(Choice::dials)
                .collect(Collectors.toMap(Choice::call, choice -> choice, (one, other) -> one));
        return all.stream().filter(service -> service.shown() && service.dials()
                && !buttons.containsKey(service.call())).map(Service::id).toList();
    }
}
