package org.khiang.conversations.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khiang.nlp.Category;

/** What the rest of the program needs of the script besides its turns: labels, names, and which facts there are. */
public final class Phrasebook {
    private final Script script;

    public Phrasebook(Script script) {
        this.script = script;
    }

    /** The label of a button by its id "STATE:index", in Thai, as the staff read it; empty when there is none. */
    public Optional<String> labelOf(String button) {
        String[] parts = button.split(":", 2);
        if (parts.length != 2 || !script.has(parts[0]) || !parts[1].matches("\\d{1,2}")) {
            return Optional.empty();
        }
        List<Choice> choices = script.state(parts[0]).choices;
        int index = Integer.parseInt(parts[1]);
        return index < choices.size() ? Optional.of(choices.get(index).label()) : Optional.empty();
    }

    /** The one button under every line of a counsellor: leaving is always in reach, in the language of the talk. */
    public List<Button> leave(Map<String, String> facts) {
        State swap = tongue(facts).state("HUMAN_SWAP");
        return swap.choices.stream().filter(choice -> choice.next().equals("COVER"))
                .map(choice -> Button.of(swap, choice)).toList();
    }

    /** The name a child reads beside a counsellor's words. */
    public String serviceName(String nick) {
        return script.lines().line("sender", 0).say().spoken(Map.of("nick", nick), Map.of());
    }

    /** The services a child may be told of, in the language of its talk. */
    public List<Help> services(Map<String, String> facts) {
        Services services = tongue(facts).services();
        return services.all().stream().filter(Service::shown).map(service ->
                new Help(service.id(), services.rows(List.of(service)).strip(), service.categories())).toList();
    }

    private Script tongue(Map<String, String> facts) {
        return script.in(facts.getOrDefault(Tongues.SLOT, Tongues.THAI));
    }

    /** What would be worth knowing about this category and is not known; not an invitation to ask it all. */
    public List<String> notAsked(Category category, Set<String> known) {
        return asked(category).stream().filter(slot -> !known.contains(slot)).toList();
    }

    private List<String> asked(Category category) {
        return script.categories().row(category).facts().stream().map(id -> script.state(id).asks)
                .filter(slot -> !slot.isEmpty()).toList();
    }
}
