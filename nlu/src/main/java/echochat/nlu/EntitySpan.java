package echochat.nlu;

import org.jspecify.annotations.Nullable;

/// A piece of a sentence that names a thing.
///
/// @param start index of the first character, in UTF-16 units
/// @param end index after the last character, in UTF-16 units
/// @param value what the piece stands for; the piece itself unless the data says otherwise
public record EntitySpan(
        String entity,
        int start,
        int end,
        String value,
        @Nullable String role,
        @Nullable String group) {

    /// A span without role and group.
    public static EntitySpan of(String entity, int start, int end, String value) {
        return new EntitySpan(entity, start, end, value, null, null);
    }
}
