package echochat.nlu;

import echochat.nlu.entity.LossReason;

/// What became of a piece of a message that some part of the engine took for an entity.
public sealed interface SpanFate {
    EntityMatch span();

    /// It is one of the message's entities.
    record Won(EntityMatch span) implements SpanFate {}

    /// It overlaps a better one.
    ///
    /// @param winner the best of those that it overlaps
    record Lost(EntityMatch span, EntityMatch winner, LossReason reason) implements SpanFate {}
}
