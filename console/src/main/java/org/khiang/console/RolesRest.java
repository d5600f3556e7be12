package org.khiang.console;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khiang.conversations.staff.Role;

/**
 * Who may do what (CP section 1), read off the running program's own doors and acts, so that no page can say otherwise
 * than the server does. What stands nowhere in it is allowed to nobody.
 */
@Controller("/api/roles")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RolesRest {
    private static final String ROOMS = "/api/";

    private final Router router;
    private final ActTable acts;

    RolesRest(Router router, ActTable acts) {
        this.router = router;
        this.acts = acts;
    }

    /** A door: GET reads, all others do something. */
    @Serdeable
    record Door(String method, String path, Set<Role> roles) {
        boolean reads() {
            return method.equals("GET");
        }

        /** The first part of the address, such as "plan". */
        String room() {
            return path.substring(ROOMS.length()).split("/")[0];
        }
    }

    /** All doors of one room, with who finds anything open there. */
    @Serdeable
    record Room(String name, Set<Role> reads, Set<Role> does, List<Door> doors) {
        static Room of(String name, List<Door> doors) {
            return new Room(name, roles(doors, true), roles(doors, false), doors);
        }

        private static Set<Role> roles(List<Door> doors, boolean reads) {
            return doors.stream().filter(door -> door.reads() == reads).flatMap(door -> door.roles().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What may be asked for over the socket, by whom. */
    @Serdeable
    record Deed(String name, Set<Role> roles) {
    }

    /** The table. */
    @Serdeable
    record Sight(List<Role> roles, List<Room> rooms, List<Deed> acts) {
    }

    @Get
    Sight see() {
        List<Room> rooms = router.uriRoutes().filter(route -> route.getUriMatchTemplate().toPathString()
                .startsWith(ROOMS)).filter(route -> !route.getHttpMethodName().equals("HEAD")).map(RolesRest::door)
                .distinct().sorted(Comparator.comparing(Door::path).thenComparing(Door::method))
                .collect(Collectors.groupingBy(Door::room)).entrySet().stream()
                .map(room -> Room.of(room.getKey(), room.getValue())).sorted(Comparator.comparing(Room::name)).toList();
        return new Sight(List.of(Role.values()), rooms, acts.all().stream()
                .map(act -> new Deed(act.name(), new TreeSet<>(act.roles()))).toList());
    }

    /** As the door itself reads it: what stands at the method takes the place of what stands at the room. */
    private static Door door(UriRouteInfo<?, ?> route) {
        return new Door(route.getHttpMethodName(), route.getUriMatchTemplate().toPathString(),
                roles(route.getAnnotationMetadata().getValue(Secured.class, String[].class).orElse(new String[0])));
    }

    private static Set<Role> roles(String... named) {
        return Arrays.asList(named).contains(SecurityRule.IS_AUTHENTICATED) ? EnumSet.allOf(Role.class)
                : Arrays.stream(named).map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
