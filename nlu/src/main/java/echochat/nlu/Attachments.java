package echochat.nlu;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What others have put into a model's file, each a section of its own. Immutable.
final class Attachments {
    static final Attachments NONE = new Attachments(new TreeMap<>());

    private static final String SECTION = "attachment:";

    private final SortedMap<String, byte[]> bytes;

    private Attachments(SortedMap<String, byte[]> bytes) {
        this.bytes = bytes;
    }

    /// Those among the sections of a file.
    static Attachments in(Map<String, byte[]> sections) {
        var found = new TreeMap<String, byte[]>();
        sections.forEach(
                (name, content) -> {
                    if (name.startsWith(SECTION)) {
                        found.put(name.substring(SECTION.length()), content);
                    }
                });
        return new Attachments(found);
    }

    void addTo(Map<String, byte[]> sections) {
        bytes.forEach((name, content) -> sections.put(SECTION + name, content));
    }

    Attachments with(String name, byte[] content) {
        var more = new TreeMap<>(bytes);
        more.put(name, content.clone());
        return new Attachments(more);
    }

    Map<String, byte[]> copies() {
        var copies = new TreeMap<String, byte[]>();
        bytes.forEach((name, content) -> copies.put(name, content.clone()));
        return copies;
    }
}
