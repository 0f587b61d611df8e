package echochat.nlu.system;

import echochat.nlu.system.value.SystemValue;

/// Something that everybody writes alike, found in a text.
///
/// @param start in UTF-16 units
/// @param end exclusive
/// @param text the piece itself
public record SystemEntity(
        Dimension dimension, int start, int end, String text, SystemValue value) {}
