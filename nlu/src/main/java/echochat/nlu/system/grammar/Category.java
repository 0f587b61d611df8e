package echochat.nlu.system.grammar;

/// A kind of phrase, such as "month" or "duration", and the type of what it means. Rules name it in
/// braces.
///
/// @param type of its meanings, so that they can be handed on without a cast
public record Category<T>(String name, Class<T> type) {}
