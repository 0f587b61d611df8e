package echochat.nlu;

import echochat.nlu.explain.LossReason;

/// What became of a piece of a message that some part of the engine took for an entity.
public sealed interface SpanFate {
    /// The piece, and what it would be.
    EntityMatch span();

    /// It is one of the message's entities.
    record Won(EntityMatch span) implements SpanFate {}

    /// It overlaps a better one, or is one too many of its kind.
    ///
    /// @param winner the best of those that it overlaps, or the one of its kind
    /// @param reason the first question that the two answer differently
    record Lost(EntityMatch span, EntityMatch winner, LossReason reason) implements SpanFate {}
}
