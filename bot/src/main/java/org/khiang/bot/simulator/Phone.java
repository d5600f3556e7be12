package org.khiang.bot.simulator;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The phone of one invented child: what its chat with the account shows. */
final class Phone {
    private final String id;
    private final String name;
    private final String lineId;
    private final List<Bubble> bubbles = new ArrayList<>();
    private List<QuickButton> buttons = List.of();
    private Instant loadingUntil = Instant.EPOCH;
    private boolean blocked;

    Phone(String id, String name, String lineId) {
        this.id = id;
        this.name = name;
        this.lineId = lineId;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String lineId() {
        return lineId;
    }

    synchronized boolean blocked() {
        return blocked;
    }

    synchronized void block(boolean block) {
        blocked = block;
    }

    /** Shows what the child sent; as on LINE the quick replies go away. */
    synchronized void sent(String messageId, String type, @Nullable String text, Instant at) {
        bubbles.add(new Bubble(bubbles.size() + 1, messageId, "me", type, text, null, null, at, false));
        buttons = List.of();
    }

    /** A tap that shows no words; the quick replies go away all the same. */
    synchronized void tapped() {
        buttons = List.of();
    }

    /** Shows one message of the account; only the last one's buttons stay, and the moving dots end. */
    synchronized void received(Received message, Instant at) {
        bubbles.add(new Bubble(bubbles.size() + 1, message.id(), "account", "text", message.text(),
                message.quote() == null ? null : words(message.quote()), message.sender(), at, false));
        buttons = message.offered();
        loadingUntil = Instant.EPOCH;
    }

    /** One message of the account as it arrives; {@code quote} is the token of a message of this chat. */
    record Received(String id, String text, @Nullable String quote, @Nullable String sender,
                    List<QuickButton> offered) {
        @Override
        public String toString() {
            return "message " + id;
        }
    }

    /** LINE's token for quoting a message of this chat, good for this chat alone. */
    String quoteToken(String messageId) {
        return id + "." + messageId;
    }

    /** True for the token of a message that this chat knows; LINE refuses any other. */
    synchronized boolean knows(String quoteToken) {
        return bubbles.stream().anyMatch(bubble -> quoteToken(bubble.id()).equals(quoteToken));
    }

    private String words(String quoteToken) {
        return bubbles.stream().filter(bubble -> quoteToken(bubble.id()).equals(quoteToken) && !bubble.unsent())
                .map(Bubble::text).findFirst().orElse(null);
    }

    /** Takes a bubble of the child back; false when there is none of this id, or it is taken back already. */
    synchronized boolean unsend(String messageId) {
        for (int i = 0; i < bubbles.size(); i++) {
            Bubble bubble = bubbles.get(i);
            if (bubble.id().equals(messageId) && "me".equals(bubble.from()) && !bubble.unsent()) {
                bubbles.set(i, bubble.takenBack());
                return true;
            }
        }
        return false;
    }

    synchronized Optional<QuickButton> button(int n) {
        return buttons.stream().filter(button -> button.n() == n).findFirst();
    }

    synchronized void loading(Instant until) {
        loadingUntil = until;
    }

    /** The bubbles after number {@code after}, and the state of the screen at {@code now}. */
    synchronized Screen screen(int after, Instant now) {
        List<Bubble> fresh = bubbles.stream().filter(bubble -> bubble.n() > after).toList();
        return new Screen(fresh, buttons, now.isBefore(loadingUntil), blocked);
    }

    @Override
    public String toString() {
        return "phone " + id;
    }
}
