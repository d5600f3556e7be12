package org.khiang.conversations.dialogue;

/**
 * A choice offered with the last bubble of a turn; its label works as well when typed.
 *
 * @param id     "STATE:index", comes back in {@link Heard#button}
 * @param call   telephone number that the button dials, or null when it answers
 * @param leaves whether it leads to the cover: such a tap must leave no words on a screen that somebody looks at
 */
public record Button(String label, String id, String call, boolean leaves) {

    /** A button that stays in the talk. */
    public Button(String label, String id, String call) {
        this(label, id, call, false);
    }

    static Button of(State state, Choice choice) {
        return new Button(choice.label(), state.id + ":" + state.choices.indexOf(choice),
                choice.dials() ? choice.call() : null, choice.next().equals("COVER"));
    }
}
