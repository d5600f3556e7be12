package org.khiang.bot.simulator;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** What a child can do on its phone: each deed shows on the screen and goes to the webhook. */
@Singleton
class Fingers {
    private static final Set<String> MEDIA = Set.of("image", "video", "audio", "file");
    private static final int LONGEST_TEXT = 5000;

    private final Postman postman;
    private final Clock clock;
    private final AtomicLong messageIds = new AtomicLong(500_000_000_000_000_000L);

    Fingers(Postman postman, Clock clock) {
        this.postman = postman;
        this.clock = clock;
    }

    /** The status that the webhook answered; 0 when it did not answer in time. */
    int act(Phone phone, String deed, Map<String, Object> with) {
        return switch (deed) {
            case "say" -> say(phone, text(with, "text"));
            case "tap" -> tap(phone, with.get("n"));
            case "sticker" -> sticker(phone, text(with, "keyword"));
            case "media" -> media(phone, text(with, "kind"));
            case "location" -> location(phone);
            case "unsend" -> unsend(phone, text(with, "message"));
            case "block" -> block(phone);
            case "follow" -> follow(phone);
            default -> throw new HttpStatusException(HttpStatus.NOT_FOUND, "NO_DEED");
        };
    }

    private int say(Phone phone, String text) {
        return message(phone, text, Map.of("type", "text", "text", text));
    }

    private int tap(Phone phone, Object n) {
        QuickButton button = phone.button(n instanceof Number number ? number.intValue() : -1)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "NO_BUTTON"));
        if ("message".equals(button.type())) {
            return say(phone, button.says());
        }
        if (!"postback".equals(button.type())) {
            return HttpStatus.OK.getCode();     // opens the dialler; nothing comes to the account
        }
        if (button.says() == null) {
            phone.tapped();
        } else {
            phone.sent(nextId(), "text", button.says(), clock.instant());
        }
        return postman.deliver(phone, "postback", Map.of("postback", Map.of("data", button.data())));
    }

    private int sticker(Phone phone, String keyword) {
        return message(phone, keyword, Map.of("type", "sticker", "packageId", "446", "stickerId", "1988",
                "stickerResourceType", "STATIC", "keywords", List.of(keyword)));
    }

    /** Only the event goes out: not even an invented picture is ever made. */
    private int media(Phone phone, String kind) {
        if (!MEDIA.contains(kind)) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "BAD_KIND");
        }
        return message(phone, null, "file".equals(kind)
                ? Map.of("type", kind, "fileName", "file", "fileSize", 1)
                : Map.of("type", kind, "contentProvider", Map.of("type", "line")));
    }

    private int location(Phone phone) {
        return message(phone, "13.7563,100.5018",
                Map.of("type", "location", "latitude", 13.7563, "longitude", 100.5018));
    }

    private int unsend(Phone phone, String messageId) {
        if (!phone.unsend(messageId)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "NO_MESSAGE");
        }
        return postman.deliverUnanswerable(phone, "unsend", Map.of("unsend", Map.of("messageId", messageId)));
    }

    private int block(Phone phone) {
        phone.block(true);
        return postman.deliverUnanswerable(phone, "unfollow", Map.of());
    }

    private int follow(Phone phone) {
        boolean unblocked = phone.blocked();
        phone.block(false);
        return postman.deliver(phone, "follow", Map.of("follow", Map.of("isUnblocked", unblocked)));
    }

    private int message(Phone phone, String shown, Map<String, Object> content) {
        String id = nextId();
        phone.sent(id, (String) content.get("type"), shown, clock.instant());
        Map<String, Object> message = new HashMap<>(content);
        message.put("id", id);
        message.put("quoteToken", phone.quoteToken(id));
        return postman.deliver(phone, "message", Map.of("message", message));
    }

    private String nextId() {
        return String.valueOf(messageIds.incrementAndGet());
    }

    private static String text(Map<String, Object> with, String name) {
        if (with.get(name) instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw new HttpStatusException(HttpStatus.BAD_REQUEST, "BAD_BODY");
    }
}
