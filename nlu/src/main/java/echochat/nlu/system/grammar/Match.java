package echochat.nlu.system.grammar;

import java.util.Comparator;
import java.util.function.Function;

/// A phrase that was found, from a word on that the asker knows.
///
/// @param end index after its last word
/// @param isWeak whether it is a word that means something else as often, such as "may" or "sun",
///     and counts only in company
public record Match<T>(T value, int end, boolean isWeak) {
    static final Comparator<Match<?>> LONGEST_FIRST =
            Comparator.<Match<?>>comparingInt(Match::end).reversed().thenComparing(Match::isWeak);

    public static <T> Match<T> of(T value, int end) {
        return new Match<>(value, end, false);
    }

    /// The same words with another meaning.
    public <O> Match<O> map(Function<? super T, ? extends O> meaning) {
        return new Match<>(meaning.apply(value), end, isWeak);
    }
}
