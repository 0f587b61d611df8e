package echochat.formats.example;

import echochat.core.problem.Location;
import org.jspecify.annotations.Nullable;

/// An entity as a file says it, which may be wrong in any way; offsets in code points. A name or
/// value that is not there is empty.
public record RawEntity(
        String name,
        @Nullable Integer start,
        @Nullable Integer end,
        String value,
        @Nullable String role,
        @Nullable String group,
        Location location) {}
