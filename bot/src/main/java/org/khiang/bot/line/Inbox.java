package org.khiang.bot.line;

import com.linecorp.bot.webhook.model.AudioMessageContent;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.FileMessageContent;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.ImageMessageContent;
import com.linecorp.bot.webhook.model.LocationMessageContent;
import com.linecorp.bot.webhook.model.MessageContent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.ReplyEvent;
import com.linecorp.bot.webhook.model.StickerMessageContent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import com.linecorp.bot.webhook.model.UnsendEvent;
import com.linecorp.bot.webhook.model.UserSource;
import com.linecorp.bot.webhook.model.VideoMessageContent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.regex.Pattern;
import org.khiang.conversations.Arrival;
import org.khiang.conversations.Conversations;
import org.khiang.conversations.InboundMessage;
import org.khiang.conversations.Kind;

/** Puts LINE's events into the words of the trade. What we do not know of LINE has no effect. */
@Singleton
class Inbox {
    private static final Pattern USER = Pattern.compile("U[0-9a-f]{32}");
    /** A position in the script, as our own buttons say it; a menu made elsewhere may hold anything, even words. */
    private static final Pattern BUTTON = Pattern.compile("[A-Z_]{1,40}:\\d{1,2}");

    private final Conversations conversations;

    Inbox(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Takes one event of a child; a failure of the storage comes out as it is. */
    void take(Event event) {
        if (!(event.source() instanceof UserSource user) || user.userId() == null
                || !USER.matcher(user.userId()).matches()) {
            return;
        }
        String token = event instanceof ReplyEvent answerable ? answerable.replyToken() : null;
        Arrival arrival = new Arrival(event.webhookEventId(), user.userId(),
                Instant.ofEpochMilli(event.timestamp()), token);
        if (event instanceof MessageEvent said) {
            message(arrival, said.message());
        } else if (event instanceof PostbackEvent tapped && tapped.postback() != null
                && tapped.postback().data() != null) {
            String button = tapped.postback().data();
            receive(arrival, Kind.TAP, null, BUTTON.matcher(button).matches() ? button : null);
        } else if (event instanceof UnsendEvent takenBack && takenBack.unsend() != null
                && takenBack.unsend().messageId() != null) {
            conversations.unsend(arrival, takenBack.unsend().messageId());
        } else if (event instanceof FollowEvent) {
            conversations.follow(arrival);
        } else if (event instanceof UnfollowEvent) {
            conversations.unfollow(arrival);
        }
    }

    private void message(Arrival arrival, MessageContent content) {
        if (content instanceof TextMessageContent text && text.text() != null) {
            conversations.receive(
                    new InboundMessage(arrival, Kind.TEXT, text.text(), text.id(), text.quoteToken()));
        } else if (content instanceof StickerMessageContent sticker) {
            conversations.receive(
                    new InboundMessage(arrival, Kind.STICKER, words(sticker), sticker.id(), sticker.quoteToken()));
        } else if (content instanceof LocationMessageContent place
                && place.latitude() != null && place.longitude() != null) {
            receive(arrival, Kind.LOCATION, place.latitude() + "," + place.longitude(), place.id());
        } else if (content instanceof ImageMessageContent) {
            media(arrival, "image");
        } else if (content instanceof VideoMessageContent) {
            media(arrival, "video");
        } else if (content instanceof AudioMessageContent) {
            media(arrival, "audio");
        } else if (content instanceof FileMessageContent) {
            media(arrival, "file");
        }
    }

    /** LINE's id of a picture goes nowhere from here, so that nobody can ever fetch it. */
    private void media(Arrival arrival, String kind) {
        receive(arrival, Kind.MEDIA, null, kind);
    }

    private void receive(Arrival arrival, Kind kind, String text, String mark) {
        conversations.receive(new InboundMessage(arrival, kind, text, mark));
    }

    /** What a child typed onto a sticker, else LINE's keywords for it, else nothing. */
    private static String words(StickerMessageContent sticker) {
        if (sticker.text() != null) {
            return sticker.text();
        }
        return sticker.keywords() == null || sticker.keywords().isEmpty()
                ? null : String.join(" ", sticker.keywords());
    }
}
