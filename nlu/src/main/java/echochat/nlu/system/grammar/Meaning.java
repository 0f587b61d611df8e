package echochat.nlu.system.grammar;

import org.jspecify.annotations.Nullable;

/// What a rule says, once its parts are known.
public interface Meaning<T> {
    /// @return null if the words fit, but mean nothing, as in "the 31st of February"
    @Nullable T of(Key key, Parts parts);
}
