package echochat.nlu.system.contact;

import echochat.nlu.system.value.SystemValue;

/// A piece of a text and what it stands for.
///
/// @param start in UTF-16 units
/// @param end exclusive
public record Found(int start, int end, SystemValue value) {}
