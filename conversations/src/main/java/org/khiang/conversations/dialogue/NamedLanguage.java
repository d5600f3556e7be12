package org.khiang.conversations.dialogue;

/** A message that is nothing but the name of a language: the same place in the talk, in that language. */
final class NamedLanguage implements Step {

    @Override
    public boolean answers(Draft draft) {
        boolean named = draft.burst.words().length() > 0 && draft.burst.all().stream()
                .allMatch(heard -> draft.script.tongues().named(heard.text()).isPresent());
        if (!named || draft.current().is("LANGUAGE")) {
            return false;       // there it is a button
        }
        if (draft.now.isFirst()) {
            Arrows.go(draft, FreeWords.opening(draft));
        } else {
            draft.say(Voice.line(draft, draft.current()));
            draft.stay();
        }
        return true;
    }
}
