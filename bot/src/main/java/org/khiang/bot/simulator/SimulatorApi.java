package org.khiang.bot.simulator;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What the page of the simulator asks for: invented children, their screens, and what they do. */
@Controller("/simulator/api/children")
@Secured("isAnonymous()")
@ExecuteOn(TaskExecutors.BLOCKING)
class SimulatorApi {
    private final Phones phones;
    private final Fingers fingers;
    private final Clock clock;

    SimulatorApi(Phones phones, Fingers fingers, Clock clock) {
        this.phones = phones;
        this.fingers = fingers;
        this.clock = clock;
    }

    @Post
    Map<String, String> add() {
        return brief(phones.add());
    }

    @Get
    List<Map<String, String>> all() {
        return phones.all().stream().map(SimulatorApi::brief).toList();
    }

    @Get("/{id}")
    Screen screen(String id, @QueryValue(defaultValue = "0") int after) {
        return find(id).screen(after, clock.instant());
    }

    /** Does what the child does: say, tap, sticker, media, location, unsend, block or follow. */
    @Post("/{id}/{deed}")
    HttpResponse<Map<String, Integer>> act(String id, String deed, @Nullable @Body Map<String, Object> with) {
        Phone phone = find(id);
        if (phone.blocked() && !"follow".equals(deed)) {
            throw new HttpStatusException(HttpStatus.CONFLICT, "BLOCKED");
        }
        return HttpResponse.ok(Map.of("webhook", fingers.act(phone, deed, with == null ? Map.of() : with)));
    }

    private Phone find(String id) {
        return phones.find(id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "NO_CHILD"));
    }

    private static Map<String, String> brief(Phone phone) {
        return Map.of("id", phone.id(), "name", phone.name());
    }
}
