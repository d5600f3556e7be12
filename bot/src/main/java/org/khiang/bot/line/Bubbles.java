package org.khiang.bot.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.Sender;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.URIAction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.khiang.conversations.OutgoingCall;
import org.khiang.conversations.dialogue.Button;

/** The lines of a call as LINE's text messages. */
final class Bubbles {
    private static final String DIAL = "tel:";

    private Bubbles() {
    }

    /** One message per line; LINE shows only the buttons of the last one, and the first may answer one of the child. */
    static List<Message> of(OutgoingCall call) {
        Sender sender = call.sender() == null ? null : new Sender(call.sender(), null);
        List<Message> bubbles = new ArrayList<>();
        int last = call.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            QuickReply buttons = i == last ? buttons(call.buttons()) : null;
            String quote = i == 0 ? call.quote() : null;
            bubbles.add(new TextMessage(buttons, sender, call.lines().get(i), null, quote));
        }
        return bubbles;
    }

    private static QuickReply buttons(List<Button> buttons) {
        return buttons.isEmpty() ? null : new QuickReply(buttons.stream()
                .map(button -> new QuickReplyItem(action(button))).toList());
    }

    /**
     * A number to call opens the phone's dialler at once; everything else comes back to us as a postback. The way out
     * is not shown as the child's own bubble: it would stay on a screen that somebody is looking at.
     */
    private static Action action(Button button) {
        if (button.call() == null) {
            String shown = button.leaves() ? null : button.label();
            return new PostbackAction(button.label(), button.id(), shown, null, null, null);
        }
        String number = button.call().startsWith(DIAL) ? button.call() : DIAL + button.call();
        return new URIAction(button.label(), URI.create(number), null);
    }
}
