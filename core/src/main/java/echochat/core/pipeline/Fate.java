package echochat.core.pipeline;

import java.util.Locale;

/// What becomes of a component of somebody's pipeline.
public enum Fate {
    /// EchoChat does the same, with the same settings.
    SAME,
    /// EchoChat does it in its own way.
    REPLACED,
    /// It serves something that EchoChat has no use for.
    NOT_NEEDED,
    /// What it does is not done here.
    NOT_AVAILABLE;

    /// As people read it: `not needed`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
