package org.khiang.bot.simulator;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Puts a reply's or push's messages on a phone; a child who blocked the account sees none, and LINE does not say. */
@Singleton
class Delivery {
    private static final int MOST_MESSAGES = 5;
    private static final int LONGEST_TEXT = 5000;

    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(600_000_000_000_000_000L);

    Delivery(Clock clock) {
        this.clock = clock;
    }

    /** True when LINE would take the messages: one to five texts of 1 to 5000 units. */
    static boolean fits(Map<String, Object> body) {
        return body.get("messages") instanceof List<?> list && !list.isEmpty() && list.size() <= MOST_MESSAGES
                && list.stream().allMatch(Delivery::fits);
    }

    private static boolean fits(Object message) {
        return message instanceof Map<?, ?> map && map.get("text") instanceof String text
                && !text.isEmpty() && text.length() <= LONGEST_TEXT;
    }

    /** Shows the messages of a body that fits; returns LINE's answer. */
    Map<String, Object> show(Phone phone, Map<String, Object> body) {
        List<Map<String, String>> sent = new ArrayList<>();
        for (Object message : (List<?>) body.get("messages")) {
            String id = String.valueOf(ids.incrementAndGet());
            if (!phone.blocked()) {
                Map<?, ?> shown = (Map<?, ?>) message;
                phone.received(new Phone.Received(id, (String) shown.get("text"), quote(shown), sender(shown),
                        buttons(shown)), clock.instant());
            }
            sent.add(Map.of("id", id));
        }
        return Map.of("sentMessages", sent);
    }

    /** True when each message that is answered is one of this chat. */
    static boolean quotesOf(Phone phone, Map<String, Object> body) {
        return ((List<?>) body.get("messages")).stream().map(message -> quote((Map<?, ?>) message))
                .allMatch(token -> token == null || phone.knows(token));
    }

    private static String quote(Map<?, ?> message) {
        return message.get("quoteToken") instanceof String token ? token : null;
    }

    private static String sender(Map<?, ?> message) {
        return message.get("sender") instanceof Map<?, ?> sender && sender.get("name") instanceof String name
                ? name : null;
    }

    private static List<QuickButton> buttons(Map<?, ?> message) {
        List<QuickButton> buttons = new ArrayList<>();
        if (message.get("quickReply") instanceof Map<?, ?> reply && reply.get("items") instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map && map.get("action") instanceof Map<?, ?> action) {
                    buttons.add(QuickButton.of(buttons.size(), action));
                }
            }
        }
        return buttons;
    }
}
