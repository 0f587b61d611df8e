package echochat.core.backend;

import java.util.regex.Pattern;

/// An id that a caller of the backend face made: a number, or a text such as a UUID. It is told
/// back as it came.
///
/// @param number whether it came as a number
public record ForeignId(String text, boolean number) {
    /// What a text may look like: safe as one step of a URL's path.
    public static final Pattern SHAPE = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._~:@=+-]{1,200}");

    public ForeignId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("An id looks like " + SHAPE + ".");
        }
    }

    public static ForeignId of(long number) {
        return new ForeignId(Long.toString(number), true);
    }

    public static ForeignId of(String text) {
        return new ForeignId(text, false);
    }
}
