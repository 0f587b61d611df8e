package echochat.nlu;

import java.util.List;

/// An entity found in a message.
///
/// @param extractor which part of the engine found it: `tagger`, `regex` or `lookup`
/// @param processors what changed the value afterwards, `typos` or `synonyms`
public record EntityMatch(
        EntitySpan span, double confidence, String extractor, List<String> processors) {

    public EntityMatch {
        processors = List.copyOf(processors);
    }
}
