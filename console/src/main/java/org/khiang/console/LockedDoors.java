package org.khiang.console;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Set;
import org.khiang.conversations.staff.ScreenLock;

/** Shuts every room to a sign-in whose screen is locked (CP-01); whoever may not come in at all is told that first. */
@ServerFilter("/api/**")
class LockedDoors implements Ordered {
    private static final Set<String> OPEN = Set.of("/api/me", "/api/active", "/api/lock", "/api/unlock");

    private final ScreenLock lock;
    private final SessionCookie cookie;

    LockedDoors(ScreenLock lock, SessionCookie cookie) {
        this.lock = lock;
        this.cookie = cookie;
    }

    /** 423 LOCKED; null lets the request go on. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (OPEN.contains(request.getPath()) || !lock.locked(cookie.token(request).orElse(""))) {
            return null;
        }
        return HttpResponse.status(HttpStatus.LOCKED).body(new Why("LOCKED"));
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
