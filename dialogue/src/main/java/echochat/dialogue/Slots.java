package echochat.dialogue;

import echochat.nlu.EntityMatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known in a conversation, by name: values that fill the gaps of responses.
public record Slots(Map<String, String> values) {
    public static final Slots NONE = new Slots(Map.of());

    public Slots {
        values = Map.copyOf(values);
    }

    /// Each entity fills the slot of its name; of several with one name the last one counts.
    static Slots of(List<EntityMatch> entities) {
        var values = new HashMap<String, String>();
        entities.forEach(match -> values.put(match.span().entity(), match.span().value()));
        return new Slots(values);
    }
}
