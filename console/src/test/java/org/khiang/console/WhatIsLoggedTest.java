package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;
import org.slf4j.LoggerFactory;

class WhatIsLoggedTest {
    private static final String ASKS_FOR_ADMIN = "add-admin LOGIN NAME";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.khiang");
    private final Logger silenced = (Logger) LoggerFactory.getLogger("org.khiang.conversations.staff.RealStaff");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        root.setLevel(Level.INFO);
        ours.setLevel(Level.TRACE);
        silenced.setLevel(null);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        root.setLevel(Level.WARN);
        ours.setLevel(null);
        silenced.setLevel(Level.ERROR);
    }

    @Test
    void noPasswordNoTokenAndNothingTypedIsEverLogged() {
        try (House house = new House()) {
            NewMember fon = house.hire("fon", Role.COUNSELLOR);
            Browser browser = house.browserOf(fon);
            String fresh = house.get(Staff.class).newPassword(fon.member().id());
            house.browser().signIn("typed-login", "typed-password");
            house.browser().post("/login", "{\"username\":{\"typed-frame\":1}}");
            house.browser().withCookie("typed-cookie").get("/api/typed-path");

            String logged = logged();
            List.of(fon.password(), fresh, browser.cookieValue(), "typed-").forEach(secret ->
                    assertFalse(logged.contains(secret), logged));
        }
    }

    @Test
    void whereNobodyCanMakeAccountsTheLogSaysHowToBegin() {
        try (House house = new House()) {
            assertTrue(logged().contains(ASKS_FOR_ADMIN));
            assertTrue(house.get(Staff.class).all().isEmpty());
        }
    }

    @Test
    void aDemoHasItsAdministrator() {
        try (House house = new House(Map.of("khiang.demo", true))) {
            assertFalse(logged().contains(ASKS_FOR_ADMIN));
            assertFalse(house.get(Staff.class).all().isEmpty());
        }
    }

    private String logged() {
        return log.list.stream().map(event -> event.getLevel() + " " + event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }
}
