package echochat.nlu.system.value;

/// A piece of a text and what it stands for.
///
/// @param start in UTF-16 units
/// @param end exclusive
public record Found(int start, int end, SystemValue value) {}
