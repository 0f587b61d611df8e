package echochat.dialogue.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// All that a bot can say: the variations of each response, such as `utter_greet`, in the order in
/// which they were written. Travels in a model's file as the attachment named [#ATTACHMENT].
public record Responses(SequencedMap<String, List<Response>> byName) {
    public static final String ATTACHMENT = "dialogue";
    public static final Responses NONE = new Responses(new LinkedHashMap<>());

    public Responses {
        var copy = new LinkedHashMap<String, List<Response>>();
        byName.forEach((name, variations) -> copy.put(name, List.copyOf(variations)));
        byName = Collections.unmodifiableSequencedMap(copy);
    }

    /// The name of the response that answers an intent: `utter_greet` answers `greet`, and
    /// `utter_faq/hours` answers the retrieval intent `faq/hours`.
    public static String nameFor(String intent) {
        return "utter_" + intent;
    }

    /// The ways to answer an intent; empty if its owner wrote none.
    public List<Response> answering(String intent) {
        return byName.getOrDefault(nameFor(intent), List.of());
    }

    public byte[] toBytes() {
        return new ResponsesWriter().bytes(this);
    }

    /// @throws IllegalArgumentException if the bytes are not what [#toBytes] makes
    public static Responses fromBytes(byte[] bytes) {
        return new ResponsesReader(bytes).responses();
    }

    /// What a model carries; [#NONE] if it was trained without responses.
    public static Responses in(Map<String, byte[]> attachments) {
        var bytes = attachments.get(ATTACHMENT);
        return bytes == null ? NONE : fromBytes(bytes);
    }

    /// Gathers responses while files are read; the same variation given twice counts once.
    public static final class Gathering {
        private final Map<String, Set<Response>> gathered = new LinkedHashMap<>();

        public void add(String name, Response variation) {
            gathered.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(variation);
        }

        public Responses responses() {
            var lists = new LinkedHashMap<String, List<Response>>();
            gathered.forEach((name, variations) -> lists.put(name, List.copyOf(variations)));
            return new Responses(lists);
        }
    }
}
