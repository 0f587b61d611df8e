package echochat.nlu;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A piece of a sentence that names a thing.
///
/// @param start index of the first character, in UTF-16 units
/// @param end index after the last character, in UTF-16 units
/// @param value what the piece stands for; the piece itself unless the data says otherwise
/// @param role which of several of its kind it is, such as `from`; absent if there is none
/// @param group what it belongs to, such as `1` for the first of two orders; may be absent too
public record EntitySpan(
        String entity,
        int start,
        int end,
        String value,
        @Nullable String role,
        @Nullable String group) {
    /// @throws NullPointerException if entity or value is missing, by its name
    public EntitySpan {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(value, "value");
    }

    /// A span without role and group.
    public static EntitySpan of(String entity, int start, int end, String value) {
        return new EntitySpan(entity, start, end, value, null, null);
    }
}
